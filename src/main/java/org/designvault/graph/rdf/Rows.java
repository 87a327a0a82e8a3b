package org.designvault.graph.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.designvault.graph.Row;

/// Solutions to rows: ids as paths, everything else as text, in the columns of the query.
public final class Rows {
  private Rows() {}

  /// @param columns the variables of the query in their order
  public static void of(
      RowSet found, List<String> columns, Addresses addresses, Consumer<Row> rows) {
    while (found.hasNext()) {
      rows.accept(row(found.next(), columns, addresses));
    }
  }

  private static Row row(Binding binding, List<String> columns, Addresses addresses) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : columns) {
      Node value = binding.get(column);
      if (value != null) {
        cells.put(column, addresses.cell(value));
      }
    }
    return new Row(cells);
  }
}
