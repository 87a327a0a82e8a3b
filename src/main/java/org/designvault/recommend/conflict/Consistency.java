package org.designvault.recommend.conflict;

import java.util.BitSet;
import java.util.List;

/// Whether enough candidates satisfy a set of constraints. Counts how often it was asked, which is
/// what the searches are measured by; one for each search, not for several threads.
final class Consistency {
  private final BitSet candidates;
  private final List<BitSet> brokenBy;
  private final int minimum;
  private int checks;

  /// @param brokenBy for each constraint the rows that break it, candidates or not
  /// @param minimum so many candidates are enough, 1 or more
  Consistency(BitSet candidates, List<BitSet> brokenBy, int minimum) {
    if (minimum < 1) {
      throw new IllegalArgumentException("minimum is 1 or more, not " + minimum);
    }
    this.candidates = candidates;
    this.brokenBy = brokenBy;
    this.minimum = minimum;
  }

  /// How many constraints there are.
  int size() {
    return brokenBy.size();
  }

  int checks() {
    return checks;
  }

  boolean holds(BitSet constraints) {
    checks++;
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
