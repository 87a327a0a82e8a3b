package org.designvault.bench;

import java.util.Locale;

/// A line of the report.
///
/// @param bar what BARS asks for, in words
/// @param found what was measured, with its interval
record Figure(String id, String what, String bar, String found, Verdict verdict) {

  enum Verdict {
    /// The whole interval is on the right side.
    MET("met"),
    /// The interval reaches over the bar.
    OPEN("no evidence against"),
    MISSED("missed"),
    /// The floor moved too much, or nothing is asked for.
    NONE("-");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  static Figure atMost(String id, String what, Ratio ratio, double most, String unit) {
    Verdict verdict =
        ratio.high() <= most ? Verdict.MET : ratio.low() <= most ? Verdict.OPEN : Verdict.MISSED;
    return new Figure(id, what, "≤ " + number(most) + " " + unit, found(ratio, unit), verdict);
  }

  static Figure atLeast(String id, String what, Ratio ratio, double least, String unit) {
    Verdict verdict =
        ratio.low() >= least ? Verdict.MET : ratio.high() >= least ? Verdict.OPEN : Verdict.MISSED;
    return new Figure(id, what, "≥ " + number(least) + " " + unit, found(ratio, unit), verdict);
  }

  static Figure atMost(String id, String what, double value, double most, String unit) {
    return new Figure(
        id,
        what,
        "≤ " + number(most) + " " + unit,
        number(value) + " " + unit,
        value <= most ? Verdict.MET : Verdict.MISSED);
  }

  static Figure told(String id, String what, String found) {
    return new Figure(id, what, "", found, Verdict.NONE);
  }

  private static String found(Ratio ratio, String unit) {
    return number(ratio.median())
        + " "
        + unit
        + " ("
        + number(ratio.low())
        + "–"
        + number(ratio.high())
        + (ratio.steady() ? ")" : "; the floor moved)");
  }

  static String number(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : value >= 10
            ? String.format(Locale.ROOT, "%.1f", value)
            : String.format(Locale.ROOT, "%.2f", value);
  }

  String row() {
    return "| " + String.join(" | ", id, what, bar, found, verdict.toString()) + " |";
  }
}
