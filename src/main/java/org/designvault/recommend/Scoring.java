package org.designvault.recommend;

import java.util.Collection;
import java.util.List;
import org.designvault.pattern.Effect;

/// Every constant of the ranking, in one place: tuned on judged questions and published with the
/// vocabulary.
///
/// @param text T, what a perfect text match would earn; the unit of all others
/// @param textHalfway k, the text score that earns half of T
/// @param textFloor text scores below this earn nothing
/// @param diagnosisFloor a trouble whose text scores below this is no diagnosis
/// @param diagnosisShare nor one below this share of the best text score of all entries, 0 to 1
/// @param quality Q, what the strongest effect on a quality of the greatest weight earns
/// @param context C, for each dimension of the context that is fitted
/// @param trouble N, for each named or diagnosed failure mode or anti-pattern that is mitigated
/// @param force F, for each force that counts and is eased
/// @param complements A, for each adopted entry that it complements
/// @param requiredBy R, for each adopted entry that requires it
public record Scoring(
    double text,
    double textHalfway,
    double textFloor,
    double diagnosisFloor,
    double diagnosisShare,
    double quality,
    double context,
    double trouble,
    double force,
    double complements,
    double requiredBy) {

  /// Greatest size of what an entry does to one quality, all its effects on it together.
  static final double STRONGEST = 2;

  /// What an effect counts for when it depends on a circumstance.
  static final double CONDITIONAL_SHARE = 0.5;

  /// A dimension that is missed costs this many times what a fitted one earns.
  static final double MISS = -2;

  /// More diagnoses than this would be a list of guesses.
  static final int MOST_DIAGNOSES = 3;

  /// Points are counted in whole parts, this many to a point, before they are added: sums that are
  /// equal on paper then tie, whatever they are made of, while the least change of a weight that
  /// can matter (1e-9) still shows.
  static final double PARTS_OF_A_POINT = 1e12;

  /// Strengths are halves, so that what a step of strength earns is an even number of parts.
  private static final double PARTS_OF_A_STEP = PARTS_OF_A_POINT * CONDITIONAL_SHARE;

  public Scoring {
    refuseUnless(text > 0 && textHalfway > 0, "text and its halfway score are more than 0");
    refuseUnless(textFloor >= 0, "the floor of text is 0 or more");
    refuseUnless(diagnosisFloor >= textFloor, "a diagnosis is at or above the floor of text");
    refuseUnless(diagnosisShare >= 0 && diagnosisShare <= 1, "a share is 0 to 1");
    refuseUnless(
        quality >= 0
            && context >= 0
            && trouble >= 0
            && force >= 0
            && complements >= 0
            && requiredBy >= 0,
        "what a reason earns is 0 or more");
  }

  /// The constants in use.
  public static Scoring published() {
    return new Scoring(1, 30, 9, 20, 0.85, 0.25, 0.1, 0.1, 0.1, 0.1, 0.2);
  }

  /// One constant for display: its sign in the formulas, its name, and what it does.
  public record Constant(String sign, String name, double value, String meaning) {}

  /// All of them, in the order of the formulas.
  public List<Constant> constants() {
    return List.of(
        new Constant("T", "text", text, "what a perfect text match would earn: T·s/(s+k)"),
        new Constant("k", "text halfway", textHalfway, "the text score that earns half of T"),
        new Constant("s₀", "text floor", textFloor, "text scores below it earn nothing"),
        new Constant(
            "d₀", "diagnosis floor", diagnosisFloor, "text scores below it are no diagnosis"),
        new Constant(
            "d₁",
            "diagnosis share",
            diagnosisShare,
            "nor are text scores below this share of the best one"),
        new Constant("Q", "quality", quality, "for weight 5 and strength 2: Q·w·e/10"),
        new Constant(
            "C", "context", context, "for a fitted dimension; a missed one costs twice it"),
        new Constant("N", "failure mode", trouble, "for each named or diagnosed one it mitigates"),
        new Constant("F", "force", force, "for each one chosen, or between weighted qualities"),
        new Constant("A", "complements", complements, "for each adopted entry it complements"),
        new Constant("R", "required by", requiredBy, "for each adopted entry that requires it"));
  }

  /// What an entry does to one quality by all its effects on it: added up, those that depend on a
  /// circumstance halved, and never beyond ±2.
  public static double strengthOf(Collection<Effect> effects) {
    double sum = 0;
    for (Effect effect : effects) {
      sum += effect.when() == null ? effect.strength() : effect.strength() * CONDITIONAL_SHARE;
    }
    return Math.clamp(sum, -STRONGEST, STRONGEST);
  }

  /// Q·w/10, what a weight makes of each step of strength.
  double perStrength(double weight) {
    double points = quality * weight / (Brief.GREATEST_WEIGHT * STRONGEST);
    return Math.rint(points * PARTS_OF_A_STEP) / PARTS_OF_A_STEP;
  }

  /// s/(s+k), the share of T that a text score earns; 0 below the floor.
  double textShare(double score) {
    return score < textFloor ? 0 : score / (score + textHalfway);
  }

  /// Points as a whole number of parts.
  static double parts(double points) {
    // Adding 0.0 turns a negative zero into zero: the two would not tie.
    return Math.rint(points * PARTS_OF_A_POINT) + 0.0;
  }

  /// Points of which the smallest piece is one part.
  static double rounded(double points) {
    return parts(points) / PARTS_OF_A_POINT;
  }

  private static void refuseUnless(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(expected);
    }
  }
}
