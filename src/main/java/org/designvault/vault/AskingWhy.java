package org.designvault.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.designvault.recommend.WhyNot;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;

/// A form that asks why not, to an answer that says why.
final class AskingWhy {
  private static final BriefForm NOTHING =
      new BriefForm(null, null, null, null, null, null, null, null, null, null);

  private AskingWhy() {}

  /// @throws RefusedRequest with everything that is wrong in the brief, and with an entry unknown
  static WhyNotAnswer answer(Snapshot snapshot, WhyNotForm form) {
    Known known = new Known(snapshot.facts());
    List<Problem> problems = new ArrayList<>();
    Optional<Brief> brief = brief(snapshot, form.brief(), problems);
    Optional<Slug> pattern = known.entry("pattern", form.pattern());
    problems.addAll(known.problems());
    if (brief.isEmpty() || pattern.isEmpty()) {
      throw new RefusedRequest(problems);
    }
    String problem = brief.get().problem();
    WhyNot why =
        snapshot.recommender().whyNot(brief.get(), snapshot.evidence(problem), pattern.get());
    return answer(snapshot, why);
  }

  /// Fields of the brief stand below `brief` here.
  private static Optional<Brief> brief(
      Snapshot snapshot, @Nullable BriefForm form, List<Problem> problems) {
    try {
      return Optional.of(BriefReading.of(snapshot, form == null ? NOTHING : form).brief());
    } catch (RefusedRequest refused) {
      for (Problem each : refused.problems()) {
        problems.add(
            new Problem("brief." + each.field(), each.value(), each.expected(), each.hint()));
      }
      return Optional.empty();
    }
  }

  private static WhyNotAnswer answer(Snapshot snapshot, WhyNot why) {
    return new WhyNotAnswer(
        snapshot.facts().revision(),
        why.pattern(),
        why.standing(),
        why.text(),
        why.breaks(),
        why.beatenBy(),
        why.reasons(),
        why.price(),
        why.wouldWinIf().stream().map(AskingWhy::change).toList());
  }

  private static WhyNotAnswer.Change change(WhyNot.Change change) {
    return switch (change) {
      case WhyNot.Change.Weigh(Slug quality, double weight, String text) ->
          new WhyNotAnswer.Change(Map.of("qualities", Map.of(quality.value(), weight)), text);
      case WhyNot.Change.Drop(int position, String text) ->
          new WhyNotAnswer.Change(Map.of("drop", List.of(position)), text);
    };
  }
}
