package org.designvault.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/// The score of each document of an index of one segment, in one thread.
///
/// @param documents how many there are
record Totals(int documents) implements CollectorManager<Totals.Gathering, double[]> {

  @Override
  public Gathering newCollector() {
    return new Gathering(documents);
  }

  @Override
  public double[] reduce(Collection<Gathering> gathered) {
    double[] scores = new double[documents];
    for (Gathering part : gathered) {
      for (int document = 0; document < documents; document++) {
        scores[document] += part.scores[document];
      }
    }
    return scores;
  }

  static final class Gathering extends SimpleCollector {
    private final double[] scores;
    private @Nullable Scorable scorer;

    Gathering(int documents) {
      scores = new double[documents];
    }

    @Override
    public void setScorer(Scorable next) {
      scorer = next;
    }

    @Override
    public void collect(int document) throws IOException {
      if (scorer != null) {
        scores[document] = scorer.score();
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
