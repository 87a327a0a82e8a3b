package org.designvault.recommend;

import java.util.BitSet;

/// Which candidates answer the problem nearly as well as any does by their own words. A set may
/// have such a one for that alone, whatever else it covers.
final class Answering {
  /// Of the best text score of any candidate. With less, most share some words with the problem and
  /// no more: of 0.5 to 0.9, from 0.8 on sets had the most of the judged answers.
  static final double SHARE = 0.8;

  private Answering() {}

  /// Rows that answer it well enough, however well others do.
  static BitSet alone(TextEvidence text, Tables tables, Scoring scoring) {
    double[] scores = text.scores(tables.rows().slugs());
    return rows(scores, scoring.diagnosisFloor());
  }

  /// Rows; none below the text score from which on a text counts as describing a trouble.
  static BitSet among(BitSet candidates, TextEvidence text, Tables tables, Scoring scoring) {
    double[] scores = text.scores(tables.rows().slugs());
    double best = candidates.stream().mapToDouble(row -> scores[row]).max().orElse(0);
    BitSet answering = rows(scores, Math.max(scoring.diagnosisFloor(), SHARE * best));
    answering.and(candidates);
    return answering;
  }

  private static BitSet rows(double[] scores, double floor) {
    BitSet rows = new BitSet();
    for (int row = 0; row < scores.length; row++) {
      rows.set(row, scores[row] > 0 && scores[row] >= floor);
    }
    return rows;
  }
}
