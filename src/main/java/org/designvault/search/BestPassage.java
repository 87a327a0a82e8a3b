package org.designvault.search;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The one of several passages that holds most of what was looked for; the first of equals.
final class BestPassage {
  private static final int LONGEST = 240;

  private final Map<String, Double> worth;
  private double most;
  private @Nullable Passage passage;

  /// @param worth the words looked for, and what finding each of them tells
  BestPassage(Map<String, Double> worth) {
    this.worth = worth;
  }

  void offer(Part part, Collection<String> words, double weight, String text) {
    double found = 0;
    for (String word : words) {
      found += worth.getOrDefault(word, 0.0);
    }
    if (found * weight > most) {
      most = found * weight;
      passage = new Passage(part.id(), PlainText.shortened(text, LONGEST));
    }
  }

  Optional<Passage> passage() {
    return Optional.ofNullable(passage);
  }
}
