package org.designvault.recommend;

import static java.util.Comparator.comparingDouble;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
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
    Map<Slug, Double> scores = text.scores();
    double best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double floor = Math.max(scoring.diagnosisFloor(), scoring.diagnosisShare() * best);
    Comparator<Map.Entry<Slug, Double>> likeliest = comparingDouble(found -> -found.getValue());
    return scores.entrySet().stream()
        .filter(found -> found.getValue() >= floor)
        .filter(found -> troubles.get(tables.rows().of(found.getKey())))
        .sorted(likeliest.thenComparing(Map.Entry.comparingByKey()))
        .limit(Scoring.MOST_DIAGNOSES)
        .map(found -> diagnosis(found.getKey(), text.match(found.getKey())))
        .toList();
  }

  private Diagnosis diagnosis(Slug slug, TextMatch match) {
    Entry trouble = tables.rows().at(tables.rows().of(slug));
    String intent = "This looks like %s: %s".formatted(trouble.name(), trouble.intent());
    String text =
        trouble.intent().contains(match.passage())
            ? intent
            : intent + " " + TextLine.sentence(match);
    double points = scoring.text() * scoring.textShare(match.score());
    return new Diagnosis(slug, trouble.name(), text, points);
  }
}
