package org.designvault.web.page.compare;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.designvault.recommend.Reason;
import org.designvault.vault.ComparisonAnswer.Score;
import org.designvault.web.page.ask.CarriedBrief;
import org.designvault.web.page.compare.CompareView.Cell;
import org.designvault.web.page.compare.CompareView.Line;
import org.designvault.web.page.compare.CompareView.Row;
import org.jspecify.annotations.Nullable;

/// Lays out what a brief says to each of the entries compared.
final class ScoreShaping {
  private ScoreShaping() {}

  /// @param scores null without a brief; there are no rows then
  static List<Row> of(@Nullable List<Score> scores) {
    if (scores == null) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    rows.add(row("Fit", scores, ScoreShaping::fit));
    rows.add(
        row(
            "Reasons",
            scores,
            score -> reasons(score.reasons(), RowShaping.GAIN, "nothing speaks for it")));
    rows.add(
        row(
            "Price under this brief",
            scores,
            score ->
                reasons(
                    score.price().stream().filter(reason -> reason.points() < 0).toList(),
                    RowShaping.COST,
                    "nothing you weighted")));
    if (scores.stream().anyMatch(score -> !score.breaks().isEmpty())) {
      rows.add(row("Your demands", scores, ScoreShaping::demands));
    }
    return rows;
  }

  private static Row row(String name, List<Score> scores, Function<Score, Cell> cell) {
    return new Row(name, "", "", scores.stream().map(cell).toList());
  }

  private static Cell fit(Score score) {
    return new Cell(
        Math.round(score.fit() * 100) + " %",
        RowShaping.NONE,
        "score " + CarriedBrief.points(score.score()),
        List.of());
  }

  private static Cell reasons(List<Reason> reasons, String tone, String nothing) {
    return new Cell(
        "",
        RowShaping.NONE,
        reasons.isEmpty() ? nothing : "",
        reasons.stream()
            .sorted(comparingDouble(reason -> -Math.abs(reason.points())))
            .map(reason -> new Line(CarriedBrief.points(reason.points()), tone, reason.text()))
            .toList());
  }

  private static Cell demands(Score score) {
    return score.breaks().isEmpty()
        ? new Cell("", RowShaping.GAIN, "keeps all", List.of())
        : new Cell(
            "", RowShaping.COST, "ruled out", List.of(new Line("", RowShaping.COST, score.text())));
  }
}
