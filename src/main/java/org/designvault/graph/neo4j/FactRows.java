package org.designvault.graph.neo4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.NamedQuery.Column;
import org.designvault.graph.Queries;
import org.designvault.graph.Row;

/// The rows of a whole graph, and their cells as properties.
record FactRows(KnowledgeGraph graph, Queries queries) {

  List<Row> rows(String query) {
    return graph.select(queries.fact(query));
  }

  /// The cells of some columns, each as what its column says it is; empty ones are left out.
  Map<String, Object> properties(String query, Row row, Predicate<Column> wanted) {
    NamedQuery named = queries.fact(query);
    Map<String, Object> properties = new HashMap<>();
    for (Column column : named.columns()) {
      if (wanted.test(column)) {
        row.optional(column.name())
            .ifPresent(cell -> properties.put(column.name(), Cells.value(column.type(), cell)));
      }
    }
    return properties;
  }

  /// Those that are no ids: what the thing says of itself.
  Map<String, Object> properties(String query, Row row) {
    return properties(query, row, column -> column.type() != NamedQuery.Type.ID);
  }
}
