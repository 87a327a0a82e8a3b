package org.designvault.recommend;

import java.math.BigDecimal;
import java.util.List;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Relation;
import org.jspecify.annotations.Nullable;

/// How numbers, lists and reasons read in a sentence.
public final class Wording {
  private Wording() {}

  public static String because(Effect effect) {
    return because(effect.why(), effect.when());
  }

  public static String because(Relation relation) {
    return because(relation.why(), relation.when());
  }

  /// "a", "a and b", "a, b and c".
  static String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// "5", "2.5": a weight as somebody would write it.
  static String weight(double weight) {
    return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
  }

  /// "+2", "0", "−1", as strengths are printed.
  static String strength(double strength) {
    String size = weight(Math.abs(strength));
    return strength > 0 ? "+" + size : strength < 0 ? "−" + size : size;
  }

  private static String because(String why, @Nullable String when) {
    return when == null ? why : why + " This holds when " + when + ".";
  }
}
