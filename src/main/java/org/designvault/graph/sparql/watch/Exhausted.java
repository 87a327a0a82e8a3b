package org.designvault.graph.sparql.watch;

import org.apache.jena.query.QueryCancelledException;
import org.designvault.graph.asking.RefusedQuery;

/// Ends an evaluation from within: the one exception that ARQ does not take for an error in a row.
public final class Exhausted extends QueryCancelledException {
  private static final long serialVersionUID = 1L;

  private final RefusedQuery refused;

  Exhausted(RefusedQuery refused) {
    this.refused = refused;
  }

  public RefusedQuery refused() {
    return refused;
  }
}
