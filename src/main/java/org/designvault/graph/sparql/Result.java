package org.designvault.graph.sparql;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// What became of a query, whole and in memory, so that no slow reader keeps a turn.
public sealed interface Result {

  /// @param more whether there are more rows than an answer may have
  record Rows(List<Var> columns, List<Binding> rows, boolean more) implements Result {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  record Truth(boolean holds) implements Result {}

  /// @param more whether there are more triples than an answer may have
  record Triples(Graph graph, boolean more) implements Result {}
}
