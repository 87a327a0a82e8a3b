package org.designvault.bench.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The costs over the sizes, both axes logarithmic: a panel for each cost, a line for each engine,
/// with its name and exponent at its end. An SVG of its own, in light and in dark.
final class Picture {
  private static final int COLUMNS = 3;
  private static final int HEAD = 30;

  private static final String STYLE =
      """
      <style>
        svg { font: 11px system-ui, sans-serif; }
        .ground { fill: #ffffff; }
        text { fill: #1f2328; }
        .title { font-size: 12px; font-weight: 600; }
        .grid { stroke: #d0d7de; stroke-width: 1; }
        .line { fill: none; stroke-width: 2; }
        .dump { stroke: #777777; }
        .jena { stroke: #1f6fc4; }
        .tdb2 { stroke: #b35c00; stroke-dasharray: 8 3; }
        .sparql { stroke: #1a7f43; stroke-dasharray: 2 3; }
        .neo4j { stroke: #8a3fc7; stroke-dasharray: 10 3 2 3; }
        circle { stroke-dasharray: none !important; stroke-width: 2; fill: none; }
        @media (prefers-color-scheme: dark) {
          .ground { fill: #0d1117; }
          text { fill: #e6edf3; }
          .grid { stroke: #30363d; }
          .dump { stroke: #999999; }
          .jena { stroke: #58a6ff; }
          .tdb2 { stroke: #f0883e; }
          .sparql { stroke: #3fb950; }
          .neo4j { stroke: #bc8cff; }
        }
      </style>
      """;

  private Picture() {}

  static String of(Growth growth) {
    List<Cost> drawn =
        Arrays.stream(Cost.values())
            .filter(cost -> cost.isDrawn() && !growth.engines(cost).isEmpty())
            .toList();
    int rows = (drawn.size() + COLUMNS - 1) / COLUMNS;
    int width = COLUMNS * Panel.WIDTH;
    int height = HEAD + rows * Panel.HEIGHT;
    List<String> lines = new ArrayList<>();
    lines.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">"
            .formatted(width, height));
    lines.add("<title>What becomes of each cost as the catalogue grows</title>");
    lines.add(STYLE.strip());
    lines.add("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>".formatted(width, height));
    lines.add(
        "<text x=\"12\" y=\"19\">Entries to the right, both axes logarithmic; at each line its"
            + " engine and exponent (1: ten times the entries, ten times the cost).</text>");
    for (int place = 0; place < drawn.size(); place++) {
      lines.add(
          "<g transform=\"translate(%d %d)\">"
              .formatted(place % COLUMNS * Panel.WIDTH, HEAD + place / COLUMNS * Panel.HEIGHT));
      lines.addAll(Panel.of(growth, drawn.get(place)).lines());
      lines.add("</g>");
    }
    lines.add("</svg>");
    return String.join("\n", lines) + "\n";
  }
}
