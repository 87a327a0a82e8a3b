package org.designvault.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Figures as tables of Markdown.
final class Tables {
  private static final List<String> WITH_INTERVAL =
      List.of(Measure.NDCG_10.title(), Measure.RECALL_10.title());

  private Tables() {}

  /// @param title of the first column
  /// @param categories whether those are shown too
  /// @return ends with a line's end
  static String of(String title, Figures figures, boolean categories) {
    List<String> lines = new ArrayList<>();
    head(lines, title, Arrays.stream(Measure.values()).map(Measure::title).toList());
    figures.beside().forEach((name, group) -> ranking(lines, name, group));
    figures
        .held()
        .forEach((name, group) -> {
          if (categories || !name.startsWith(Figures.CATEGORY)) {
            ranking(lines, name.equals(Figures.ALL) ? Ranker.PRODUCT : name, group);
          }
        });
    lines.add("");
    head(lines, "Beside BM25 without questions", List.of("DesignVault", "BM25", "difference"));
    figures
        .beside()
        .forEach((name, group) -> {
          if (group.figures().containsKey(Beside.DIFFERENCE)) {
            lines.add(beside(name, group));
          }
        });
    lines.add("");
    lines.add(summary(figures.beside()));
    lines.add("");
    head(lines, "Beyond lists", List.of("share"));
    for (String name : List.of(Figures.SETS, Figures.DEAD_ENDS, Figures.CONSTRAINED)) {
      shares(lines, name, figures.held());
    }
    return String.join("\n", lines) + "\n";
  }

  private static void head(List<String> lines, String title, List<String> columns) {
    lines.add("| " + title + " | " + String.join(" | ", columns) + " |");
    lines.add("|---|" + "---|".repeat(columns.size()));
  }

  private static void ranking(List<String> lines, String name, Group group) {
    if (group.figures().containsKey(Measure.NDCG_10.title())) {
      lines.add(
          "| %s, %d | %s |"
              .formatted(
                  name,
                  group.questions(),
                  Arrays.stream(Measure.values())
                      .map(Measure::title)
                      .map(measure -> cell(measure, group.figure(measure)))
                      .collect(Collectors.joining(" | "))));
    }
  }

  private static String cell(String measure, Figure figure) {
    return WITH_INTERVAL.contains(measure) ? figure.toString() : figure.brief();
  }

  private static String beside(String name, Group group) {
    boolean recall = name.equals(Figures.APART) || name.equals(Figures.TOGETHER);
    return "| %s, %s, %d | %s | %s | %s |"
        .formatted(
            (recall ? Measure.RECALL_10 : Measure.NDCG_10).title(),
            name,
            group.questions(),
            group.figure(Beside.PRODUCT),
            group.figure(Beside.BASELINE).brief(),
            group.figure(Beside.DIFFERENCE));
  }

  /// Q1 and Q2 in one sentence each.
  private static String summary(SequencedMap<String, Group> beside) {
    Group apart = beside.getOrDefault(Figures.APART, Group.NONE);
    double below = apart.figure(Beside.BASELINE).mean();
    double way = (apart.figure(Beside.PRODUCT).mean() - below) / (1 - below);
    return String.format(
        Locale.ROOT,
        "nDCG@10 is %s times that of BM25 without questions. Without a word in common, recall@10"
            + " goes %.2f of the way from there to 1.",
        beside.getOrDefault(Figures.ALL, Group.NONE).figure(Beside.RATIO),
        way);
  }

  private static void shares(List<String> lines, String name, SequencedMap<String, Group> groups) {
    Group group = groups.get(name);
    if (group != null) {
      group
          .figures()
          .forEach((measure, figure) -> {
            if (Arrays.stream(Measure.values()).noneMatch(it -> it.title().equals(measure))) {
              lines.add("| %s, %d: %s | %s |".formatted(name, group.questions(), measure, figure));
            }
          });
    }
  }
}
