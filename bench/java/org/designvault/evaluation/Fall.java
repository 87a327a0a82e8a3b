package org.designvault.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// A figure that is lower than the recorded one.
record Fall(String group, String measure, double before, double now) {
  /// What a tenth decimal leaves open.
  private static final double ROUNDING = 1e-9;

  /// Nobody looks at single test questions, so nobody can say why one of them changed: less than
  /// two questions, or two hundredths, may.
  private static final double TEST = 0.02;

  private static final double TEST_QUESTIONS = 1.5;

  /// @param split decides what passes for no fall
  /// @return in the order of the record; a group or measure that is gone has fallen to 0
  static List<Fall> of(
      String split, SequencedMap<String, Group> recorded, SequencedMap<String, Group> now) {
    List<Fall> falls = new ArrayList<>();
    recorded.forEach((name, group) -> {
      Group after = now.getOrDefault(name, Group.NONE);
      group
          .figures()
          .forEach((measure, figure) -> {
            double least = figure.mean() - tolerance(split, group.questions());
            if (after.figure(measure).mean() < least) {
              falls.add(new Fall(name, measure, figure.mean(), after.figure(measure).mean()));
            }
          });
    });
    return falls;
  }

  static double tolerance(String split, int questions) {
    return split.equals(Question.TEST)
        ? Math.max(TEST, TEST_QUESTIONS / Math.max(1, questions))
        : ROUNDING;
  }

  /// `all nDCG@10 0.450 → 0.440`
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s %.3f → %.3f", group, measure, before, now);
  }
}
