package org.designvault.graph;

import java.util.List;

/// Rows for a parameter of a named query.
///
/// @param names the columns of the parameter, such as `force`, or `quality` and `weight`
/// @param rows cells in the order of the names: ids as paths (`force/x`), numbers in plain notation
public record Argument(List<String> names, List<List<String>> rows) {
  public Argument {
    names = List.copyOf(names);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != names.size()) {
        throw new IllegalArgumentException("not a cell for each of " + names + ": " + row);
      }
    }
  }

  public static Argument of(String name, String value) {
    return new Argument(List.of(name), List.of(List.of(value)));
  }

  public static Argument list(String name, List<String> values) {
    return new Argument(List.of(name), values.stream().map(List::of).toList());
  }
}
