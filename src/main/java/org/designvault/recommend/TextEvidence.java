package org.designvault.recommend;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.designvault.pattern.Slug;

/// What a problem's words found. Scores are needed of every entry, the words that matched only of
/// the few that are shown.
public interface TextEvidence {
  /// How well each of these answers, in their order; 0 without a word in common.
  ///
  /// @param entries all of a revision, sorted
  /// @throws IllegalArgumentException when the text found an entry that is not among them
  double[] scores(List<Slug> entries);

  /// Where an entry that has a score answers the problem best.
  TextMatch match(Slug entry);

  /// Whether its score owes something to what it means, and not to words alone.
  default boolean isCloseInMeaning(Slug entry) {
    return false;
  }

  /// No problem was stated.
  static TextEvidence none() {
    return of(Map.of());
  }

  static TextEvidence of(Map<Slug, TextMatch> matches) {
    return new TextEvidence() {
      @Override
      public double[] scores(List<Slug> entries) {
        double[] scores = new double[entries.size()];
        matches.forEach((entry, match) -> scores[placeOf(entry, entries)] = match.score());
        return scores;
      }

      @Override
      public TextMatch match(Slug entry) {
        return Objects.requireNonNull(matches.get(entry), "no text match for " + entry);
      }
    };
  }

  private static int placeOf(Slug entry, List<Slug> entries) {
    int place = Collections.binarySearch(entries, entry);
    if (place < 0) {
      throw new IllegalArgumentException("no such entry: " + entry);
    }
    return place;
  }
}
