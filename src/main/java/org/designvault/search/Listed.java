package org.designvault.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// Who says one word, and what that tells: a posting list, read once.
///
/// @param entries ascending places of those that say it
/// @param tells of each of them in their order, more than 0
@SuppressWarnings("ArrayRecordComponent") // Never compared; a list of boxes would be read slowly.
record Listed(int[] entries, float[] tells) {

  int size() {
    return entries.length;
  }

  void addTo(double[] sums) {
    for (int at = 0; at < entries.length; at++) {
      sums[entries[at]] += tells[at];
    }
  }

  /// From an index of one segment, in one thread.
  ///
  /// @param size how many entries say the word
  record Reading(int size) implements CollectorManager<Gathering, Listed> {

    @Override
    public Gathering newCollector() {
      return new Gathering(size);
    }

    @Override
    public Listed reduce(Collection<Gathering> gathered) {
      Gathering all = gathered.iterator().next();
      return new Listed(Arrays.copyOf(all.entries, all.found), Arrays.copyOf(all.tells, all.found));
    }
  }

  static final class Gathering extends SimpleCollector {
    private final int[] entries;
    private final float[] tells;
    private int found;
    private @Nullable Scorable scorer;

    Gathering(int size) {
      entries = new int[size];
      tells = new float[size];
    }

    @Override
    public void setScorer(Scorable next) {
      scorer = next;
    }

    @Override
    public void collect(int entry) throws IOException {
      if (scorer != null) {
        entries[found] = entry;
        tells[found++] = scorer.score();
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
