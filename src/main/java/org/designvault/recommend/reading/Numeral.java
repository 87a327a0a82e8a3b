package org.designvault.recommend.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A number as people write it: `10,000`, `5k`, "a dozen", "half a million", "two hundred and
/// fifty", "tens of thousands".
///
/// What is said loosely ("a few hundred", "thousands") counts as three of it: the bounds of the
/// vocabulary are powers of ten, so two and nine decide the same.
///
/// @param end the word after the last one
record Numeral(int end, double value) {
  private static final int MOST_WORDS = 8;
  private static final double LOOSE = 3;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1_000;

  private static final Map<String, Double> SMALL = small();
  private static final Map<String, Double> FRACTIONS =
      Map.of("half", 0.5, "third", 1 / 3.0, "quarter", 0.25, "fifth", 0.2, "tenth", 0.1);
  private static final Map<String, Double> MULTIPLIERS =
      Map.of("dozen", 12.0, "hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);
  private static final Set<String> FEW = Set.of("few", "several", "couple");
  private static final Map<String, Double> SHORT = Map.of("k", 1e3, "m", 1e6, "bn", 1e9);
  private static final Map<String, Double> LOOSELY =
      Map.of(
          "tens",
          10.0,
          "dozens",
          12.0,
          "hundreds",
          1e2,
          "thousands",
          1e3,
          "millions",
          1e6,
          "billions",
          1e9);

  /// Whether a number can begin with this word.
  static boolean opens(Token token) {
    String word = token.word();
    return token.isNumber()
        || SMALL.containsKey(word)
        || FRACTIONS.containsKey(word)
        || MULTIPLIERS.containsKey(word)
        || LOOSELY.containsKey(word)
        || FEW.contains(word);
  }

  static Optional<Numeral> at(List<Token> words, int from) {
    Counting counting = new Counting(words, from);
    while (counting.next < words.size()
        && counting.next < from + MOST_WORDS
        && (counting.next == from || !words.get(counting.next).opensClause())
        && counting.take()) {}
    return counting.begun
        ? Optional.of(new Numeral(counting.next, counting.whole + counting.part))
        : Optional.empty();
  }

  /// One walk over the words of a number.
  private static final class Counting {
    private final List<Token> words;
    private int next;
    private boolean begun;

    /// What has been multiplied to thousands or more already.
    private double whole;

    private double part;

    private Counting(List<Token> words, int from) {
      this.words = words;
      this.next = from;
    }

    /// False when the word at `next` belongs to the number no more.
    private boolean take() {
      Token token = words.get(next);
      String word = token.word();
      if (!begun) {
        return begin(token);
      }
      Double small = SMALL.get(word);
      if (small != null && follows(small)) {
        part += small;
        return took(1);
      }
      Double times = MULTIPLIERS.get(word);
      times = times == null && words.get(next - 1).isNumber() ? SHORT.get(word) : times;
      if (times != null) {
        return multiply(times, 1);
      }
      Double loosely = LOOSELY.get(word);
      if (loosely != null) {
        return multiply(loosely, afterOf(1));
      }
      if (word.equals("and") && isHalf(next + 1)) {
        part += 0.5;
        return took(2);
      }
      return word.equals("and")
          && part >= HUNDRED
          && SMALL.containsKey(wordAt(next + 1))
          && took(1);
    }

    private boolean begin(Token token) {
      String word = token.word();
      if (token.isNumber()) {
        return begin(Double.parseDouble(word.replace(",", "")), 1);
      }
      if (SMALL.containsKey(word)) {
        return begin(SMALL.get(word), 1);
      }
      if (FRACTIONS.containsKey(word)) {
        return begin(FRACTIONS.get(word), afterOf(1));
      }
      if (LOOSELY.containsKey(word)) {
        return begin(LOOSE * LOOSELY.get(word), afterOf(1));
      }
      if (MULTIPLIERS.containsKey(word)) {
        return begin(1, 0);
      }
      if (word.equals("couple")) {
        return begin(2, afterOf(1));
      }
      return FEW.contains(word) && MULTIPLIERS.containsKey(wordAt(next + 1)) && begin(LOOSE, 1);
    }

    private boolean begin(double value, int taken) {
      begun = true;
      part = value;
      return took(taken);
    }

    private boolean multiply(double times, int taken) {
      part *= times;
      if (times >= THOUSAND) {
        whole += part;
        part = 0;
      }
      return took(taken);
    }

    /// "Twenty five", "two hundred five" and "two thousand five", but not "three four".
    private boolean follows(double small) {
      return part == 0
          ? whole > 0
          : part % HUNDRED == 0 || (part < HUNDRED && part >= 20 && part % 10 == 0 && small < 10);
    }

    private int afterOf(int words) {
      return wordAt(next + words).equals("of") ? words + 1 : words;
    }

    private boolean isHalf(int at) {
      return wordAt(at).equals("half");
    }

    private String wordAt(int at) {
      return at < words.size() ? words.get(at).word() : "";
    }

    private boolean took(int count) {
      next += count;
      return true;
    }
  }

  private static Map<String, Double> small() {
    Map<String, Double> small = new HashMap<>();
    List<String> units =
        List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int value = 0; value < units.size(); value++) {
      small.put(units.get(value), (double) value);
    }
    for (int ten = 0; ten < tens.size(); ten++) {
      small.put(tens.get(ten), (ten + 2) * 10.0);
    }
    return Map.copyOf(small);
  }
}
