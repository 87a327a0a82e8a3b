package org.designvault.recommend;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// What a ledger comes to for each entry.
final class Sums {
  private final double[] parts;
  private final double[] scores;
  private final BitSet favoured;

  /// Adds up line by line, in their order.
  Sums(List<Line> lines, int size) {
    parts = new double[size];
    scores = new double[size];
    favoured = new BitSet(size);
    for (Line line : lines) {
      line.column().addTo(parts, line.factor(), favoured);
    }
    for (int row = 0; row < size; row++) {
      scores[row] = parts[row] / Scoring.PARTS_OF_A_POINT;
    }
  }

  double of(int row) {
    return scores[row];
  }

  /// The same as a whole number of parts.
  double parts(int row) {
    return parts[row];
  }

  /// Those with at least one positive reason.
  BitSet favoured() {
    return favoured;
  }

  /// Which place a row has among others, counted from 1.
  long placeOf(int row, BitSet among) {
    return 1
        + among.stream()
            .filter(it -> scores[it] > scores[row] || (scores[it] == scores[row] && it < row))
            .count();
  }

  /// At most `limit` of the rows, the highest score first, ties by row, which is by slug. Keeps the
  /// best few seen so far, for sorting a hundred thousand takes longer than scoring them; a later
  /// row that ties with the last of them has lost.
  List<Integer> best(BitSet rows, int limit) {
    Comparator<Integer> bestFirst =
        Comparator.comparingDouble((Integer row) -> -scores[row])
            .thenComparing(Comparator.naturalOrder());
    PriorityQueue<Integer> kept = new PriorityQueue<>(bestFirst.reversed());
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      if (kept.size() < limit) {
        kept.add(row);
      } else if (scores[row] > scores[kept.element()]) {
        kept.remove();
        kept.add(row);
      }
    }
    return kept.stream().sorted(bestFirst).toList();
  }
}
