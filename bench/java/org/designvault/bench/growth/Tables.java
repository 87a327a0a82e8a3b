package org.designvault.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was measured and where it goes, as Markdown.
final class Tables {
  /// Entries to which every cost is followed on paper.
  private static final int FAR = 10_000_000;

  private Tables() {}

  /// @return ends with a line's end
  static String of(Growth growth) {
    List<String> lines = new ArrayList<>();
    lines.add(growth.about());
    lines.add("");
    List<Integer> sizes = List.copyOf(growth.sizes());
    lines.add(
        "| What | Engine | %s | Exponent | Last step | At %s, on paper |"
            .formatted(joined(sizes.stream().map(Unit::whole).toList()), Unit.whole(FAR)));
    lines.add("|---|---|" + "---:|".repeat(sizes.size()) + "---:|---:|---:|");
    for (Cost cost : Cost.values()) {
      for (String engine : growth.engines(cost)) {
        lines.add(row(growth, cost, engine, sizes));
      }
    }
    List<String> missing = growth.points().stream().flatMap(it -> why(it).stream()).toList();
    if (!missing.isEmpty()) {
      lines.add("");
      lines.addAll(missing);
    }
    return String.join("\n", lines) + "\n";
  }

  private static String row(Growth growth, Cost cost, String engine, List<Integer> sizes) {
    List<Point> line = growth.line(cost, engine);
    List<String> cells = new ArrayList<>(List.of(cost.title(), engine));
    for (int size : sizes) {
      cells.add(
          line.stream()
              .filter(point -> point.size() == size)
              .findFirst()
              .map(Tables::cell)
              .orElse(""));
    }
    cells.addAll(slope(Slope.of(growth.measured(cost, engine)), cost));
    return "| " + joined(cells) + " |";
  }

  private static String cell(Point point) {
    if (point.value().isEmpty()) {
      return "–";
    }
    String words = point.cost().unit().words(point.value().getAsDouble());
    return point.note().isEmpty() ? words : words + " (" + point.note() + ")";
  }

  private static List<String> slope(Optional<Slope> found, Cost cost) {
    return found
        .filter(_ -> cost.isFollowed())
        .map(slope ->
            List.of(
                String.format(Locale.ROOT, "%.2f (×%.2f)", slope.exponent(), slope.off()),
                String.format(Locale.ROOT, "%.2f", slope.last()),
                slope.at(FAR).stream()
                    .map(value -> cost.unit().words(value))
                    .distinct()
                    .collect(Collectors.joining(" – "))))
        .orElse(List.of("", "", ""));
  }

  private static Optional<String> why(Point point) {
    return point.value().isPresent()
        ? Optional.empty()
        : Optional.of(
            "- Not measured: %s, %s, %s entries: %s"
                .formatted(
                    point.cost().title(), point.engine(), Unit.whole(point.size()), point.note()));
  }

  private static String joined(List<String> cells) {
    return String.join(" | ", cells);
  }
}
