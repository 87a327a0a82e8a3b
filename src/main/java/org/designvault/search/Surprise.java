package org.designvault.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// How much it tells that an entry says a word, by how often it says it and how often the average
/// entry does: the query likelihood ratio of a language model smoothed by chance (Ponte and Croft,
/// 1998; Zhai and Lafferty, 2001).
final class Surprise extends Similarity {
  private final double chance;

  /// @param chance of a word to be said without having to do with the entry, above 0 and below 1
  Surprise(double chance) {
    this.chance = chance;
  }

  /// @param often one entry says the word
  /// @param average of all entries, above 0
  double of(double often, double average) {
    return Math.log1p((1 - chance) / chance * often / average);
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics all, TermStatistics... words) {
    double average = words.length == 1 ? (double) words[0].totalTermFreq() / all.docCount() : 1;
    return new SimScorer() {
      @Override
      public float score(float often, long ignored) {
        return (float) (boost * of(often, average));
      }
    };
  }
}
