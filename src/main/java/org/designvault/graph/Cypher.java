package org.designvault.graph;

import java.util.Map;
import org.designvault.graph.asking.CypherRows;
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RefusedQuery;
import org.jspecify.annotations.Nullable;

/// One revision as a property graph, open to those who ask in Cypher.
public interface Cypher {

  /// What a query may cost here.
  Limits allowed();

  /// Answers a query that a stranger may have written: it reads the store and nothing else, and
  /// stops at its limits.
  ///
  /// @param parameters by name. `$revision` is this revision unless given; what a query file of the
  ///   house states in its header as an example stands for what is not given.
  /// @throws RefusedQuery when it is malformed, not allowed, or goes beyond a limit
  /// @throws StoreAway when the store does not answer, or no longer holds this revision
  CypherRows ask(String query, Map<String, @Nullable Object> parameters);
}
