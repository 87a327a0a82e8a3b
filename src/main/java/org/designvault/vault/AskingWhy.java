package org.designvault.vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.designvault.recommend.WhyNot;
import org.jspecify.annotations.Nullable;

/// A form that asks why not, to an answer that says why.
final class AskingWhy {
  private AskingWhy() {}

  /// @throws RefusedRequest with everything that is wrong in the brief, and with an entry unknown
  static WhyNotAnswer answer(Snapshot snapshot, WhyNotForm form) {
    Known known = new Known(snapshot.facts());
    BriefForm written = form.brief() == null ? BriefForm.EMPTY : form.brief();
    Optional<BriefReading> read = NestedBrief.read(snapshot, written, known);
    Optional<Slug> pattern = known.entry("pattern", form.pattern());
    known.refuseProblems();
    Brief brief = read.orElseThrow().brief();
    FusedEvidence evidence = snapshot.evidence(brief.problem());
    WhyNot why = snapshot.recommender().whyNot(brief, evidence, pattern.orElseThrow());
    return answer(snapshot, why, evidence.embedding());
  }

  private static WhyNotAnswer answer(
      Snapshot snapshot, WhyNot why, Answer.@Nullable Embedding embedding) {
    return new WhyNotAnswer(
        snapshot.facts().revision(),
        why.pattern(),
        why.standing(),
        why.text(),
        why.breaks(),
        why.beatenBy(),
        why.reasons(),
        why.price(),
        why.wouldWinIf().stream().map(AskingWhy::change).toList(),
        embedding);
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
