package org.designvault.graph.sparql;

import org.designvault.graph.Statements;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.rdf.RdfContent;
import org.designvault.graph.sparql.watch.SparqlSettings;
import org.springframework.stereotype.Component;

/// Opens graphs to questions in SPARQL; all of them share the same turns and limits.
@Component
public final class Sparql {
  private final SparqlSettings limits;
  private final Turns turns;

  Sparql(SparqlSettings limits) {
    this.limits = limits;
    this.turns = new Turns(limits);
  }

  public Statements open(RdfContent content) {
    return new OpenGraph(content, limits, turns);
  }

  /// The answer in RDF terms, whole and in memory.
  ///
  /// @param statements opened here
  /// @throws RefusedQuery when the query is malformed, not allowed, or goes beyond a limit
  public Result answer(Statements statements, String query) {
    if (statements instanceof OpenGraph open) {
      return open.answer(query);
    }
    throw new IllegalArgumentException("statements that were not opened here");
  }
}
