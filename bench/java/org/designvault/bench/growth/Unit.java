package org.designvault.bench.growth;

import java.util.List;
import java.util.Locale;

/// How a figure is said. Figures are seconds, bytes, or bare numbers.
public enum Unit {
  TIME,
  BYTES,
  COUNT,
  /// Echoes of JSON by the same server.
  ECHOES;

  private List<Step> steps() {
    return switch (this) {
      case TIME ->
          List.of(
              new Step(1e-6, "µs"),
              new Step(1e-3, "ms"),
              new Step(1, "s"),
              new Step(60, "min"),
              new Step(3_600, "h"),
              new Step(86_400, "days"));
      case BYTES ->
          List.of(
              new Step(1L << 10, "KiB"),
              new Step(1L << 20, "MiB"),
              new Step(1L << 30, "GiB"),
              new Step(1L << 40, "TiB"));
      case COUNT -> List.of(new Step(1, ""), new Step(1e6, "million"), new Step(1e9, "billion"));
      case ECHOES -> List.of(new Step(1, "F1"));
    };
  }

  private record Step(double size, String name) {}

  /// Three digits and the step that suits them: `4.70 min`.
  public String words(double value) {
    Step step = steps().getFirst();
    for (Step larger : steps()) {
      // Two of the larger read better than a hundred and twenty of the smaller, one does not.
      if (value >= larger.size() * (larger.size() > 1 ? 1.5 : 1)) {
        step = larger;
      }
    }
    return (digits(value / step.size()) + " " + step.name()).strip();
  }

  static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String digits(double value) {
    if (value >= 100 || value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
  }
}
