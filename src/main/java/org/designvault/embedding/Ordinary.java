package org.designvault.embedding;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// How close a question usually is to an entry that does not answer it: the upper quartile of the
/// cosines between questions of the catalogue and its entries. What a question has above that, it
/// has with few.
///
/// Models differ in this more than in anything else: 0.2 for one, 0.8 for another
/// (`docs/decisions/0024`).
final class Ordinary {
  private static final int PAIRS = 20_000;

  /// Below 1, however much alike all texts are.
  private static final double MOST = 0.99;

  private final AtomicReference<Known> last = new AtomicReference<>(new Known(0, 0, 0));

  private record Known(int questions, int entries, double cosine) {}

  /// Worked out anew only when there are more of them.
  ///
  /// @param questions vectors of length 1, at least one
  /// @param entries at least one
  double of(List<float[]> questions, List<float[]> entries) {
    Known known = last.get();
    if (known.questions() != questions.size() || known.entries() != entries.size()) {
      known = new Known(questions.size(), entries.size(), upperQuartile(questions, entries));
      last.set(known);
    }
    return known.cosine();
  }

  private static double upperQuartile(List<float[]> questions, List<float[]> entries) {
    int each = Math.clamp(PAIRS / questions.size(), 1, entries.size());
    double[] cosines = new double[each * questions.size()];
    for (int pair = 0; pair < cosines.length; pair++) {
      // Evenly over all entries, when there are more than are compared.
      int entry = (int) ((long) (pair % each) * entries.size() / each);
      cosines[pair] = cosine(questions.get(pair / each), entries.get(entry));
    }
    Arrays.sort(cosines);
    return Math.min(cosines[cosines.length * 3 / 4], MOST);
  }

  /// Of two vectors of length 1.
  static double cosine(float[] one, float[] other) {
    double product = 0;
    for (int at = 0; at < one.length; at++) {
      product += (double) one[at] * other[at];
    }
    return product;
  }
}
