package org.designvault.vault;

import java.util.List;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Recommendation;
import org.designvault.recommend.reading.MentionForm;

/// A form to a brief, a brief to an answer.
final class Recommending {
  private Recommending() {}

  /// @throws RefusedRequest when something in the form is unknown, out of range or of the wrong
  ///   shape
  static Answer answer(Snapshot snapshot, BriefForm form) {
    BriefReading read = BriefReading.of(snapshot, form);
    Brief brief = read.brief();
    FusedEvidence evidence = snapshot.evidence(brief.problem());
    Recommendation recommendation = snapshot.recommender().recommend(brief, evidence);
    return new Answer(
        snapshot.facts().revision(),
        read.understood(),
        read.notUnderstood(),
        recognised(snapshot, brief.problem()),
        recommendation.diagnosis(),
        recommendation.results(),
        recommendation.ruledOut(),
        recommendation.ruledOutCounts(),
        recommendation.conflicts(),
        recommendation.repairs(),
        recommendation.stability(),
        evidence.embedding());
  }

  private static List<Answer.Recognised> recognised(Snapshot snapshot, String problem) {
    return snapshot.reader().recognise(problem).stream()
        .flatMap(mention ->
            MentionForm.of(mention).stream()
                .map(as ->
                    new Answer.Recognised(
                        List.of(mention.start(), mention.end()), mention.phrase(), as)))
        .toList();
  }
}
