package org.designvault.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How often an entry says each word: a language model of it, in whole numbers because that is what
/// an index holds.
final class Sayings {
  /// What the frequencies of one entry's words add up to, nearly; fine enough for one word in a
  /// thousand of the least place to be told from two.
  private static final int WHOLE = 1 << 20;

  private final Words words;
  private final Boosts boosts;
  private final double shares;

  Sayings(Words words, Boosts boosts) {
    this.words = words;
    this.boosts = boosts;
    double sum = 0;
    for (Part part : Part.values()) {
      sum += boosts.of(part);
    }
    shares = sum;
  }

  /// @return by word, at least 1
  SortedMap<String, Integer> of(List<Piece> pieces) {
    Map<Part, List<String>> said = new EnumMap<>(Part.class);
    for (Piece piece : pieces) {
      said.computeIfAbsent(piece.part(), _ -> new ArrayList<>()).addAll(words.all(piece.text()));
    }
    SortedMap<String, Double> often = new TreeMap<>();
    said.forEach((part, list) -> {
      double each = WHOLE * boosts.of(part) / shares / list.size();
      list.forEach(word -> often.merge(word, each, Double::sum));
    });
    SortedMap<String, Integer> whole = new TreeMap<>();
    often.forEach((word, times) -> whole.put(word, Math.max(1, (int) Math.rint(times))));
    return whole;
  }
}
