package org.designvault.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One solution of a named query: ids as paths below the base address, everything else as text.
public record Row(Map<String, String> cells) {
  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /// @throws IllegalStateException when the column is empty in this row
  public String text(String column) {
    return optional(column)
        .orElseThrow(() -> new IllegalStateException("no " + column + " in " + cells));
  }

  public Optional<String> optional(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  /// The last part of a path such as `quality/availability`.
  public String slug(String column) {
    String id = text(column);
    return id.substring(id.lastIndexOf('/') + 1);
  }

  public int integer(String column) {
    return Integer.parseInt(text(column));
  }

  public double number(String column) {
    return Double.parseDouble(text(column));
  }
}
