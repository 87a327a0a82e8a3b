package org.designvault.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.designvault.pattern.ContextId;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.compare.Comparison.Cell;
import org.designvault.recommend.compare.Comparison.Row;
import org.designvault.vault.ComparisonAnswer;
import org.designvault.vault.ComparisonAnswer.Score;
import org.jspecify.annotations.Nullable;

/// Entries side by side for people: row by row, and under each what every entry says.
record ComparisonText(Prose prose) {
  void print(ComparisonAnswer answer) {
    List<Named> patterns = answer.patterns();
    prose.entry("Compared: ", patterns.stream().map(Named::name).collect(joining(", ")));
    List<Score> scores = answer.scores();
    if (scores != null) {
      prose.blank();
      prose.line("Under the brief");
      for (int place = 0; place < scores.size(); place++) {
        score(patterns.get(place), scores.get(place));
      }
    }
    for (Row row : answer.rows()) {
      prose.blank();
      prose.line(row.what().name());
      for (int place = 0; place < patterns.size(); place++) {
        cell("  " + patterns.get(place).name() + ": ", row.values().get(place));
      }
    }
    prose.blank();
    new EmbeddingText(prose).print(answer.embedding());
    prose.line("Revision " + answer.revision() + ". `designvault show ID` has the whole entry.");
  }

  private void score(Named pattern, Score score) {
    String points =
        String.format(Locale.ROOT, "score %.2f, fit %.0f %%", score.score(), 100 * score.fit());
    String out = score.text().isEmpty() ? "" : "; ruled out: " + score.text();
    prose.entry("  " + pattern.name() + ": ", points + out);
  }

  private void cell(String label, Cell cell) {
    Double strength = cell.strength();
    if (strength != null) {
      String whys =
          cell.effects() == null
              ? ""
              : cell.effects().stream()
                  .map(effect -> " " + effect.why() + when(effect.when()))
                  .collect(joining());
      String signed = strength == 0 ? "0" : String.format(Locale.ROOT, "%+.1f", strength);
      prose.entry(label, signed + whys);
      return;
    }
    String said =
        Stream.of(
                listed("fits ", cell.fits()),
                listed("unfit for ", cell.unfit()),
                cell.statements() == null ? "" : String.join(" ", cell.statements()))
            .filter(part -> !part.isEmpty())
            .collect(joining("; "));
    prose.entry(label, said.isEmpty() ? "-" : said);
  }

  private static String when(@Nullable String when) {
    return when == null ? "" : " (when " + when + ")";
  }

  private static String listed(String verb, @Nullable List<ContextId> values) {
    return values == null || values.isEmpty()
        ? ""
        : verb + values.stream().map(ContextId::toString).collect(joining(", "));
  }
}
