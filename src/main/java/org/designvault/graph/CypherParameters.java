package org.designvault.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.graph.NamedQuery.Column;
import org.designvault.graph.NamedQuery.Parameter;

/// Arguments as parameters of the driver. `$pattern` is a list of values; `$quality_weight` is a
/// list of maps with `quality` and `weight`.
public final class CypherParameters {
  private CypherParameters() {}

  /// A parameter without an argument keeps its example.
  ///
  /// @throws IllegalArgumentException when an argument is no parameter of the query, or no number
  ///   where there should be one
  public static Map<String, Object> of(NamedQuery query, List<Argument> arguments) {
    Map<String, Object> filled = examples(query.parameters());
    for (Argument argument : arguments) {
      Parameter parameter =
          query.parameters().stream()
              .filter(candidate -> candidate.names().equals(argument.names()))
              .findFirst()
              .orElseThrow(() -> unknown(query, argument));
      filled.put(name(argument.names()), rows(parameter, argument.rows()));
    }
    return filled;
  }

  /// The examples, where nothing else is given.
  public static Map<String, Object> examples(List<Parameter> parameters) {
    Map<String, Object> filled = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      filled.put(name(parameter.names()), rows(parameter, parameter.example()));
    }
    return filled;
  }

  private static String name(List<String> columns) {
    return String.join("_", columns);
  }

  private static List<Object> rows(Parameter parameter, List<List<String>> rows) {
    List<Object> values = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (int place = 0; place < row.size(); place++) {
        Column column = parameter.columns().get(place);
        cells.put(column.name(), value(column.type(), row.get(place)));
      }
      values.add(parameter.columns().size() == 1 ? cells.values().iterator().next() : cells);
    }
    return values;
  }

  /// Numbers are never whole here: two of those would divide into a whole one.
  private static Object value(NamedQuery.Type type, String cell) {
    return switch (type) {
      case ID, TEXT -> cell;
      case NUMBER -> Double.valueOf(cell);
      case BOOLEAN -> Boolean.valueOf(cell);
    };
  }

  private static IllegalArgumentException unknown(NamedQuery query, Argument argument) {
    return new IllegalArgumentException(
        query.id() + " has no parameter " + String.join(" ", argument.names()));
  }
}
