package org.designvault.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.designvault.recommend.Reason;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.designvault.recommend.Recommendation.Linked;
import org.designvault.recommend.Recommendation.Result;
import org.designvault.vault.Answer;
import org.jspecify.annotations.Nullable;

/// A recommendation for people: first what was read into the brief, then the results, then what was
/// ruled out.
///
/// @param constraints those of the brief, by position
record AnswerText(Prose prose, List<@Nullable Object> constraints) {
  void print(Answer answer) {
    new ReadingText(prose).print(answer.understood(), answer.notUnderstood());
    for (Diagnosis diagnosis : answer.diagnosis()) {
      prose.entry("", "This looks like " + name(diagnosis.name(), diagnosis.id()) + ".");
      prose.entry("  ", diagnosis.text());
    }
    for (int index = 0; index < answer.results().size(); index++) {
      result(index + 1, answer.results().get(index));
    }
    if (answer.results().isEmpty()) {
      prose.line("Nothing in the catalogue fits this brief.");
    }
    new WayOutText(prose, constraints).print(answer.conflicts(), answer.repairs());
    new StabilityText(prose).print(answer.stability());
    ruledOut(answer);
    prose.blank();
    new EmbeddingText(prose).print(answer.embedding());
    prose.line("Revision " + answer.revision() + ". `designvault show ID` has the whole entry.");
  }

  private void result(int position, Result result) {
    prose.blank();
    prose.line(
        String.format(
            Locale.ROOT,
            "%d. %s  score %.2f, fit %.0f %%",
            position,
            name(result.pattern().name(), result.pattern().id()),
            result.score(),
            100 * result.fit()));
    prose.entry("   ", result.pattern().intent());
    result.reasons().forEach(this::reason);
    result.price().forEach(this::reason);
    named("   Needs ", result.missing());
    named("   Exposes to ", result.exposesTo());
    listed("   Instead of it: ", result.alternatives(), Linked::name);
  }

  private void reason(Reason reason) {
    // Harm that nobody weighted costs no points, and is a price all the same.
    String points =
        reason.points() == 0 ? "-" : String.format(Locale.ROOT, "%+.2f", reason.points());
    prose.entry(String.format("   %5s  ", points), reason.text());
  }

  private void named(String label, List<Linked> links) {
    for (Linked link : links) {
      prose.entry(label, name(link.name(), link.id()) + ": " + link.why());
    }
  }

  private <T> void listed(String label, List<T> items, Function<T, String> name) {
    if (!items.isEmpty()) {
      prose.entry(label, items.stream().map(name).collect(Collectors.joining(", ")));
    }
  }

  private void ruledOut(Answer answer) {
    if (answer.ruledOut().isEmpty()) {
      return;
    }
    prose.blank();
    prose.line("Ruled out:");
    answer
        .ruledOut()
        .forEach(
            entry -> prose.entry("   ", name(entry.name(), entry.pattern()) + ": " + entry.text()));
  }

  private static String name(String name, Object id) {
    return name + " (" + id + ")";
  }
}
