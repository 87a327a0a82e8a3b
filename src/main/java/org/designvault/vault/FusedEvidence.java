package org.designvault.vault;

import java.util.Collections;
import java.util.List;
import org.designvault.embedding.Closeness;
import org.designvault.pattern.Slug;
import org.designvault.recommend.TextEvidence;
import org.designvault.recommend.TextMatch;
import org.jspecify.annotations.Nullable;

/// Shared words and closeness in meaning as one text score: the points of the second are added to
/// the first, here and nowhere else.
final class FusedEvidence implements TextEvidence {
  /// The field of an entry that no word found.
  private static final String MEANING = "meaning";

  private final TextEvidence words;
  private final Closeness closeness;
  private final List<Slug> entries;
  private final double[] shared;
  private final double[] fused;

  /// @param entries all of the revision, sorted
  FusedEvidence(TextEvidence words, Closeness closeness, List<Slug> entries) {
    this.words = words;
    this.closeness = closeness;
    this.entries = entries;
    this.shared = words.scores(entries);
    this.fused = shared.clone();
    for (int place = 0; place < fused.length; place++) {
      fused[place] += closeness.points().applyAsDouble(place);
    }
  }

  /// Null when no service was to be asked.
  Answer.@Nullable Embedding embedding() {
    return closeness
        .standing()
        .map(standing -> new Answer.Embedding(standing.state(), standing.text()))
        .orElse(null);
  }

  @Override
  public double[] scores(List<Slug> asked) {
    return fused.clone();
  }

  @Override
  public TextMatch match(Slug entry) {
    int place = placeOf(entry);
    if (shared[place] == 0) {
      return new TextMatch(fused[place], MEANING, "");
    }
    TextMatch match = words.match(entry);
    return new TextMatch(fused[place], match.field(), match.passage());
  }

  @Override
  public boolean isCloseInMeaning(Slug entry) {
    return closeness.points().applyAsDouble(placeOf(entry)) > 0;
  }

  private int placeOf(Slug entry) {
    int place = Collections.binarySearch(entries, entry);
    if (place < 0) {
      throw new IllegalArgumentException("no such entry: " + entry);
    }
    return place;
  }
}
