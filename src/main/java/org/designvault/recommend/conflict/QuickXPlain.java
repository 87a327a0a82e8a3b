package org.designvault.recommend.conflict;

import java.util.BitSet;

/// The preferred minimal conflict by halving (QuickXPlain, Junker 2004): of all minimal conflicts
/// the one whose least important constraint is the most important, then whose next is, and so on.
///
/// For k in conflict of n it takes at most 2k·log₂(n/k) + 2k checks, as the half searched first is
/// never the larger one.
final class QuickXPlain {
  private final Consistency consistency;

  QuickXPlain(Consistency consistency) {
    this.consistency = consistency;
  }

  /// @return what cannot hold together; the constraints must be inconsistent together, and no
  ///   constraint at all must be consistent
  BitSet conflict() {
    return conflict(false, 0, consistency.size(), new BitSet());
  }

  /// What of a range is in conflict, given constraints that are held to in any case.
  ///
  /// @param tightened whether something was added since the last check found no conflict
  private BitSet conflict(boolean tightened, int from, int to, BitSet held) {
    if (tightened && !consistency.holds(held)) {
      return new BitSet();
    }
    if (to - from == 1) {
      BitSet culprit = new BitSet();
      culprit.set(from);
      return culprit;
    }
    int middle = to - (to - from) / 2;
    BitSet withImportant = (BitSet) held.clone();
    withImportant.set(from, middle);
    BitSet found = conflict(true, middle, to, withImportant);
    BitSet withFound = (BitSet) held.clone();
    withFound.or(found);
    found.or(conflict(!found.isEmpty(), from, middle, withFound));
    return found;
  }
}
