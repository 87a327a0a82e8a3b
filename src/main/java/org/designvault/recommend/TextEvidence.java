package org.designvault.recommend;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.designvault.pattern.Slug;

/// What a problem's words found. Scores are needed of every entry, the words that matched only of
/// the few that are shown.
public interface TextEvidence {
  /// Score by entry, more than 0; entries without a word in common are left out.
  Map<Slug, Double> scores();

  /// Where an entry that has a score answers the problem best.
  TextMatch match(Slug entry);

  /// No problem was stated.
  static TextEvidence none() {
    return of(Map.of());
  }

  static TextEvidence of(Map<Slug, TextMatch> matches) {
    Map<Slug, Double> scores = new TreeMap<>();
    matches.forEach((entry, match) -> scores.put(entry, match.score()));
    return new TextEvidence() {
      @Override
      public Map<Slug, Double> scores() {
        return scores;
      }

      @Override
      public TextMatch match(Slug entry) {
        return Objects.requireNonNull(matches.get(entry), "no text match for " + entry);
      }
    };
  }
}
