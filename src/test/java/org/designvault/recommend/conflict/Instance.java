package org.designvault.recommend.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/// Candidates and constraints that too few of them satisfy.
public record Instance(BitSet candidates, List<BitSet> brokenBy, int minimum) {
  private static final int ROWS = 60;

  /// Of a logarithm; far less than a check.
  private static final double ROUNDING = 1e-9;

  /// An instance in which there are enough candidates, and too few left.
  static Instance overConstrained(RandomGenerator chance, int constraints, int minimum) {
    while (true) {
      Instance drawn = drawn(chance, constraints, minimum);
      Consistency consistency = drawn.consistency();
      if (consistency.holds(new BitSet()) && !consistency.holds(consistency.all())) {
        return drawn;
      }
    }
  }

  /// From constraints that hardly anything breaks to such as hardly anything satisfies.
  private static Instance drawn(RandomGenerator chance, int constraints, int minimum) {
    BitSet candidates = rows(chance, chance.nextDouble());
    double hardest = chance.nextDouble();
    List<BitSet> brokenBy = new ArrayList<>();
    for (int position = 0; position < constraints; position++) {
      brokenBy.add(rows(chance, chance.nextDouble() * hardest));
    }
    return new Instance(candidates, brokenBy, minimum);
  }

  private static BitSet rows(RandomGenerator chance, double share) {
    BitSet rows = new BitSet();
    for (int row = 0; row < ROWS; row++) {
      rows.set(row, chance.nextDouble() < share);
    }
    return rows;
  }

  Consistency consistency() {
    return new Consistency(candidates, brokenBy, minimum);
  }

  Conflicts conflicts() {
    return Conflicts.of(candidates, brokenBy, minimum);
  }

  /// The first repair, with all checks of a request: the two that find that there is something to
  /// repair as well.
  public Found firstRepair() {
    Consistency consistency = consistency();
    if (consistency.holds(consistency.all()) || !consistency.holds(new BitSet())) {
      throw new IllegalStateException("nothing to repair: " + this);
    }
    BitSet repair = new FastDiag(consistency).repair();
    return new Found(repair.stream().boxed().toList(), consistency.checks());
  }

  /// @param positions ascending
  public record Found(List<Integer> positions, int checks) {}

  /// 2d·log₂(n/d) + 2d, the checks that a search for d of n constraints may take.
  public double bound(int found) {
    return 2 * found * Math.log((double) brokenBy.size() / found) / Math.log(2)
        + 2 * found
        + ROUNDING;
  }
}
