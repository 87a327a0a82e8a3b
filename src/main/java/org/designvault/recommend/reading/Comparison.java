package org.designvault.recommend.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words around a number that say whether it is the most, the least or just a number.
///
/// @param end the word after the last one
/// @param strict the number itself is not meant ("under", "more than")
record Comparison(int end, Sense sense, boolean strict) {
  private static final int MOST_WORDS = 3;

  enum Sense {
    UNSAID,
    AT_MOST,
    AT_LEAST
  }

  private static final Set<String> STRICT_MOST =
      Set.of("under", "below", "less", "fewer", "faster", "shorter", "<");
  private static final Set<String> STRICT_LEAST =
      Set.of(
          "over",
          "above",
          "more",
          "exceed",
          "exceeds",
          "exceeding",
          "longer",
          "slower",
          "later",
          "beyond",
          ">");

  private static final Map<String, Sense> WORDS = words();

  /// "200 ms or less", "20 people max".
  private static final Map<String, Sense> TRAILING =
      Map.of(
          "less",
          Sense.AT_MOST,
          "fewer",
          Sense.AT_MOST,
          "better",
          Sense.AT_MOST,
          "faster",
          Sense.AT_MOST,
          "max",
          Sense.AT_MOST,
          "maximum",
          Sense.AT_MOST,
          "most",
          Sense.AT_MOST,
          "tops",
          Sense.AT_MOST,
          "more",
          Sense.AT_LEAST,
          "least",
          Sense.AT_LEAST);

  static boolean opens(Token token) {
    return WORDS.containsKey(token.word());
  }

  /// The comparing words from `from` on; of several the first that says in which direction.
  static Comparison before(List<Token> words, int from) {
    int end = from;
    Comparison said = new Comparison(from, Sense.UNSAID, false);
    while (end < words.size() && end < from + MOST_WORDS && opens(words.get(end))) {
      String word = words.get(end).word();
      end++;
      said =
          said.sense == Sense.UNSAID
              ? new Comparison(end, WORDS.getOrDefault(word, Sense.UNSAID), isStrict(word))
              : new Comparison(end, said.sense, said.strict);
    }
    return said;
  }

  static Comparison after(List<Token> words, int from) {
    int at = from;
    if (at < words.size() && Set.of("or", "at").contains(words.get(at).word())) {
      at++;
    }
    Sense sense = at < words.size() ? TRAILING.get(words.get(at).word()) : null;
    return sense == null
        ? new Comparison(from, Sense.UNSAID, false)
        : new Comparison(at + 1, sense, false);
  }

  /// "No more than" is "at most".
  Comparison turned() {
    return switch (sense) {
      case UNSAID -> this;
      case AT_MOST -> new Comparison(end, Sense.AT_LEAST, false);
      case AT_LEAST -> new Comparison(end, Sense.AT_MOST, false);
    };
  }

  private static boolean isStrict(String word) {
    return STRICT_MOST.contains(word) || STRICT_LEAST.contains(word);
  }

  private static Map<String, Sense> words() {
    Map<String, Sense> words = new HashMap<>();
    STRICT_MOST.forEach(word -> words.put(word, Sense.AT_MOST));
    STRICT_LEAST.forEach(word -> words.put(word, Sense.AT_LEAST));
    for (String word : List.of("within", "most", "up", "sub", "max", "maximum", "≤")) {
      words.put(word, Sense.AT_MOST);
    }
    for (String word : List.of("least", "minimum", "≥")) {
      words.put(word, Sense.AT_LEAST);
    }
    for (String word : List.of("at", "than", "to")) {
      words.put(word, Sense.UNSAID);
    }
    return Map.copyOf(words);
  }
}
