package org.designvault.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What an entry says, and in which of its pieces each word stands.
///
/// @param places by word: ascending places of pieces
record Said(List<Piece> pieces, Map<String, int[]> places) {
  /// Longer than any sentence worth showing.
  private static final int MOST_WORDS = 200;

  private static final int[] NOWHERE = {};

  /// @param one the same string for each word, however many entries say it
  static Said of(List<Piece> pieces, Words words, UnaryOperator<String> one) {
    Map<String, int[]> places = new HashMap<>();
    for (int place = 0; place < pieces.size(); place++) {
      for (String word : words.distinct(pieces.get(place).text(), MOST_WORDS)) {
        places.merge(one.apply(word), new int[] {place}, Said::joined);
      }
    }
    return new Said(pieces, places);
  }

  /// @param worth of the words that are looked for
  /// @return by place of a piece, what its words are worth together
  double[] found(Map<String, Double> worth) {
    double[] found = new double[pieces.size()];
    worth.forEach((word, value) -> {
      for (int place : places.getOrDefault(word, NOWHERE)) {
        found[place] += value;
      }
    });
    return found;
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
