package org.designvault.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.graph.NamedQuery.Column;
import org.designvault.graph.NamedQuery.Parameter;

/// Arguments for the parameters of any query file: each column gets ids of the sort that its
/// example has, or numbers as its example has them. Some ids name nothing; no row comes twice.
final class SeededArguments {
  private static final int MOST_ROWS = 7;
  private static final int UNKNOWN_ONE_IN = 20;

  private final Random chance;
  private final Map<String, List<String>> ids;

  SeededArguments(Random chance, Facts facts) {
    this.chance = chance;
    List<String> troubles =
        facts.entries().values().stream()
            .filter(entry -> entry.kind().isTrouble())
            .map(entry -> "pattern/" + entry.id())
            .toList();
    this.ids =
        Map.of(
            "pattern", paths("pattern/", facts.entries().keySet().stream()),
            "trouble", troubles,
            "quality", paths("quality/", facts.qualities().keySet().stream()),
            "force", paths("force/", facts.forces().keySet().stream()),
            "value",
                paths(
                    "context/",
                    facts.dimensions().stream()
                        .flatMap(dimension -> dimension.values().stream())
                        .map(value -> value.id())));
  }

  private static List<String> paths(String folder, Stream<?> slugs) {
    return slugs.map(slug -> folder + slug).toList();
  }

  /// A parameter whose example is one row gets one row, but for those of long forms, which are all
  /// lists.
  List<Argument> of(NamedQuery query) {
    boolean form = query.parameters().size() > 2;
    List<Argument> arguments = new ArrayList<>();
    for (Parameter parameter : query.parameters()) {
      boolean numbers =
          parameter.columns().stream().allMatch(column -> column.type() == NamedQuery.Type.NUMBER);
      boolean list = parameter.example().size() > 1 || (form && !numbers);
      arguments.add(
          new Argument(
              parameter.names(), rows(parameter, list ? chance.nextInt(MOST_ROWS + 1) : 1)));
    }
    return arguments;
  }

  private List<List<String>> rows(Parameter parameter, int number) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (int row = 0; row < number; row++) {
      List<String> cells = row(parameter);
      rows.putIfAbsent(cells.getFirst() + cells.getLast().replaceAll("^[0-9.]+$", ""), cells);
    }
    return List.copyOf(rows.values());
  }

  private List<String> row(Parameter parameter) {
    List<String> example = parameter.example().get(chance.nextInt(parameter.example().size()));
    List<String> row = new ArrayList<>();
    for (int place = 0; place < example.size(); place++) {
      row.add(cell(parameter.columns().get(place), example.get(place)));
    }
    for (int place = 1; place < row.size(); place++) {
      // A dimension and a value of it, and not just any two.
      if (example.get(place).startsWith(example.get(place - 1) + "/")) {
        String value = row.get(place);
        row.set(place - 1, value.substring(0, value.lastIndexOf('/')));
      }
    }
    return row;
  }

  private String cell(Column column, String example) {
    if (column.type() == NamedQuery.Type.NUMBER) {
      return example.contains(".")
          ? BigDecimal.valueOf(chance.nextInt(1, 101), 2).toPlainString()
          : BigDecimal.valueOf(chance.nextInt(2, 11)).divide(BigDecimal.TWO).toPlainString();
    }
    List<String> pool = pool(column.name(), example);
    if (chance.nextInt(UNKNOWN_ONE_IN) == 0) {
      return pool.getFirst() + "-that-is-not-there";
    }
    return chance.nextInt(3) == 0 ? example : pool.get(chance.nextInt(pool.size()));
  }

  private List<String> pool(String name, String example) {
    String folder = example.substring(0, example.indexOf('/'));
    return switch (folder) {
      case "context" -> ids.getOrDefault("value", List.of());
      case "pattern" -> ids.getOrDefault(name.equals("trouble") ? "trouble" : folder, List.of());
      default -> ids.getOrDefault(folder, List.of());
    };
  }
}
