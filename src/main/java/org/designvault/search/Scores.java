package org.designvault.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.designvault.pattern.Slug;

/// How well every entry's words answer one text. 0 where no word is shared.
public final class Scores {
  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::entry);

  private final Slug[] slugs;
  private final double[] scores;

  /// @param slugs sorted
  Scores(Slug[] slugs, double[] scores) {
    this.slugs = slugs;
    this.scores = scores;
  }

  /// 0 also for an entry that this index does not know.
  public double of(Slug entry) {
    int place = Arrays.binarySearch(slugs, entry);
    return place < 0 ? 0 : scores[place];
  }

  /// Entries with a score, best first, ties by slug.
  public List<Hit> ranked() {
    List<Hit> hits = new ArrayList<>();
    for (int place = 0; place < slugs.length; place++) {
      if (scores[place] > 0) {
        hits.add(new Hit(slugs[place], scores[place]));
      }
    }
    hits.sort(BEST_FIRST);
    return Collections.unmodifiableList(hits);
  }

  /// Of every entry of the index, in the order of their slugs.
  public double[] all() {
    return scores.clone();
  }
}
