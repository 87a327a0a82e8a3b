package org.designvault.cli;

import java.util.List;
import java.util.Locale;
import org.designvault.recommend.Stability;
import org.jspecify.annotations.Nullable;

/// How sure the first place is of each weight, for people.
record StabilityText(Prose prose) {
  void print(List<Stability> weights) {
    if (!weights.isEmpty()) {
      prose.blank();
      prose.line("The first place stays first:");
      weights.forEach(weight -> prose.entry("   ", sentence(weight)));
    }
  }

  private static String sentence(Stability weight) {
    String range = range(weight.from(), weight.to());
    if (range.isEmpty()) {
      return "whatever " + weight.quality() + " weighs.";
    }
    String side = weight.to() == null ? "below" : "above";
    return "while %s weighs %s; %s it, %s.".formatted(weight.quality(), range, side, weight.then());
  }

  /// Empty when nothing takes over.
  private static String range(@Nullable Double from, @Nullable Double to) {
    if (from == null) {
      return to == null ? "" : "up to " + number(to);
    }
    return to == null ? number(from) + " or more" : number(from) + " to " + number(to);
  }

  private static String number(double weight) {
    return String.format(Locale.ROOT, "%.2f", weight);
  }
}
