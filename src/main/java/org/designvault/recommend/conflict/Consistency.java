package org.designvault.recommend.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// Whether a set of constraints can be satisfied together. Counts how often it was asked, which is
/// what the searches are measured by; one for each search, not for several threads.
final class Consistency {
  private final int size;
  private final Predicate<BitSet> satisfiable;
  private int checks;

  /// @param satisfiable for positions of constraints; what holds for a set holds for its parts
  Consistency(int size, Predicate<BitSet> satisfiable) {
    this.size = size;
    this.satisfiable = satisfiable;
  }

  /// Satisfied by enough candidates.
  ///
  /// @param brokenBy for each constraint the rows that break it, candidates or not
  /// @param minimum so many candidates are enough, 1 or more
  Consistency(BitSet candidates, List<BitSet> brokenBy, int minimum) {
    if (minimum < 1) {
      throw new IllegalArgumentException("minimum is 1 or more, not " + minimum);
    }
    this(brokenBy.size(), constraints -> isLeft(candidates, brokenBy, minimum, constraints));
  }

  /// How many constraints there are.
  int size() {
    return size;
  }

  int checks() {
    return checks;
  }

  boolean holds(BitSet constraints) {
    checks++;
    return satisfiable.test(constraints);
  }

  private static boolean isLeft(
      BitSet candidates, List<BitSet> brokenBy, int minimum, BitSet constraints) {
    BitSet left = (BitSet) candidates.clone();
    int position = constraints.nextSetBit(0);
    while (position >= 0 && !left.isEmpty()) {
      left.andNot(brokenBy.get(position));
      position = constraints.nextSetBit(position + 1);
    }
    return left.cardinality() >= minimum;
  }

  BitSet all() {
    BitSet all = new BitSet(size());
    all.set(0, size());
    return all;
  }
}
