package org.designvault.agent;

/// The beginning of a text: as many whole lines as there is room for, a block of code closed where
/// it was cut. A beginning of hardly anything is none.
final class Excerpt {
  private static final int LEAST = 300;
  private static final String FENCE = "```";

  private Excerpt() {}

  /// @param room bytes that the excerpt may take as JSON writes it, quotes included
  /// @return empty when not even one line fits
  static String of(String text, int room) {
    if (Sheet.costOf(text) <= room) {
      return text;
    }
    if (room < LEAST) {
      return "";
    }
    StringBuilder taken = new StringBuilder();
    String kept = "";
    boolean code = false;
    for (String line : text.lines().toList()) {
      taken.append(line).append('\n');
      code ^= line.startsWith(FENCE);
      String closed = code ? taken + FENCE + "\n" : taken.toString();
      if (Sheet.costOf(closed) > room) {
        return kept;
      }
      kept = closed;
    }
    return kept;
  }
}
