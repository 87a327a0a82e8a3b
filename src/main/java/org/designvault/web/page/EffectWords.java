package org.designvault.web.page;

import org.designvault.pattern.Evidence;

/// How an effect is shown: its strength from −2 to +2, where positive is good news, and what it
/// rests on.
public final class EffectWords {
  private EffectWords() {}

  /// With a real minus sign.
  public static String signed(int strength) {
    return strength > 0 ? "+" + strength : strength < 0 ? "−" + -strength : "0";
  }

  public static String of(int strength) {
    return switch (strength) {
      case 2 -> "helps strongly";
      case 1 -> "helps";
      case 0 -> "neither helps nor harms";
      case -1 -> "harms";
      default -> "harms strongly";
    };
  }

  public static String of(Evidence evidence) {
    return switch (evidence) {
      case CITED -> "cited";
      case PRACTICE -> "reported from practice";
      case REASONED -> "follows from the mechanism";
    };
  }
}
