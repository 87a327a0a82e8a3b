package org.designvault.recommend;

import static java.util.Comparator.comparingDouble;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.designvault.pattern.Entry;
import org.designvault.recommend.Recommendation.Diagnosis;

/// Reads the trouble out of the text: a failure mode or anti-pattern that it describes nearly as
/// well as it describes anything.
final class Diagnoses {
  private final Tables tables;
  private final Scoring scoring;
  private final BitSet troubles;

  Diagnoses(Tables tables, Scoring scoring) {
    this.tables = tables;
    this.scoring = scoring;
    this.troubles = tables.scope().troubles();
  }

  /// Likeliest first, ties by slug.
  List<Diagnosis> of(TextEvidence text) {
    double[] scores = text.scores(tables.rows().slugs());
    double best = Arrays.stream(scores).max().orElse(0);
    double floor = Math.max(scoring.diagnosisFloor(), scoring.diagnosisShare() * best);
    Comparator<Integer> likeliest = comparingDouble(row -> -scores[row]);
    return troubles.stream()
        .filter(row -> scores[row] > 0 && scores[row] >= floor)
        .boxed()
        .sorted(likeliest.thenComparing(Comparator.naturalOrder()))
        .limit(Scoring.MOST_DIAGNOSES)
        .map(row -> tables.rows().at(row))
        .map(trouble -> diagnosis(trouble, text.match(trouble.id())))
        .toList();
  }

  private Diagnosis diagnosis(Entry trouble, TextMatch match) {
    String intent = "This looks like %s: %s".formatted(trouble.name(), trouble.intent());
    String text =
        trouble.intent().contains(match.passage())
            ? intent
            : intent + " " + TextLine.sentence(match);
    double points = scoring.text() * scoring.textShare(match.score());
    return new Diagnosis(trouble.id(), trouble.name(), text, points);
  }
}
