package org.designvault.pattern;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known name closest to a mistyped one, for hints.
public final class Nearest {
  private static final int LONGEST = 200;

  private Nearest() {}

  /// Closest by Levenshtein distance (Levenshtein, 1966), at most a third of the length away or
  /// sharing its beginning; ties by name.
  public static Optional<String> to(String mistyped, Collection<String> known) {
    if (mistyped.isEmpty() || mistyped.length() > LONGEST) {
      return Optional.empty();
    }
    int limit = Math.max(2, mistyped.length() / 3);
    return known.stream()
        .filter(name -> name.startsWith(mistyped) || isWithin(limit, mistyped, name))
        .min(
            Comparator.comparingInt((String name) -> distance(mistyped, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// "did you mean 'x'?", or nothing.
  public static String hint(String mistyped, Collection<String> known) {
    return to(mistyped, known).map(name -> "did you mean '" + name + "'?").orElse("");
  }

  /// Two words are never closer than their lengths are.
  private static boolean isWithin(int limit, String left, String right) {
    return Math.abs(left.length() - right.length()) <= limit && distance(left, right) <= limit;
  }

  private static int distance(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] current = new int[right.length() + 1];
      current[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int swap = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(Math.min(current[column - 1], above[column]) + 1, above[column - 1] + swap);
      }
      above = current;
    }
    return above[right.length()];
  }
}
