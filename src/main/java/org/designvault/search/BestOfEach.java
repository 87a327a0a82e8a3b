package org.designvault.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// Adds up for each entry the score of its own document and the best of its questions'. One search
/// over one segment, in one thread.
final class BestOfEach implements CollectorManager<BestOfEach.Gathering, double[]> {
  private final int[] owners;
  private final int entries;

  /// @param owners by document: the place of its entry; for a question, the complement of it
  BestOfEach(int[] owners, int entries) {
    this.owners = owners;
    this.entries = entries;
  }

  @Override
  public Gathering newCollector() {
    return new Gathering();
  }

  @Override
  public double[] reduce(Collection<Gathering> gathered) {
    double[] sums = new double[entries];
    for (Gathering part : gathered) {
      for (int place = 0; place < entries; place++) {
        sums[place] += part.own[place] + part.question[place];
      }
    }
    return sums;
  }

  final class Gathering extends SimpleCollector {
    private final double[] own = new double[entries];
    private final double[] question = new double[entries];
    private @Nullable Scorable scorer;

    @Override
    public void setScorer(Scorable next) {
      scorer = next;
    }

    @Override
    public void collect(int document) throws IOException {
      if (scorer == null) {
        return;
      }
      int owner = owners[document];
      if (owner >= 0) {
        own[owner] = scorer.score();
      } else {
        question[~owner] = Math.max(question[~owner], scorer.score());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
