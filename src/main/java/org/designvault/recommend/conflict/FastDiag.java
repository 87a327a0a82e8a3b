package org.designvault.recommend.conflict;

import java.util.BitSet;

/// The preferred minimal repair by halving (FastDiag, Felfernig, Schubert and Zehentner 2012): of
/// all minimal repairs the one whose most important dropped constraint is the least important, then
/// whose next is, and so on.
///
/// For d dropped of n it takes at most 2d·log₂(n/d) + 2d checks. That holds because the half
/// searched first, which costs a check more, is never the larger one.
final class FastDiag {
  private final Consistency consistency;

  FastDiag(Consistency consistency) {
    this.consistency = consistency;
  }

  /// @return what to drop; the constraints must be inconsistent together, and no constraint at all
  ///   must be consistent
  BitSet repair() {
    return repair(false, 0, consistency.size(), consistency.all());
  }

  /// What to drop of the constraints in a range, all of which are among those held to.
  ///
  /// @param relaxed whether something was dropped since the last check found a conflict
  private BitSet repair(boolean relaxed, int from, int to, BitSet held) {
    if (relaxed && consistency.holds(held)) {
      return new BitSet();
    }
    if (to - from == 1) {
      BitSet culprit = new BitSet();
      culprit.set(from);
      return culprit;
    }
    int middle = from + (to - from) / 2;
    BitSet important = (BitSet) held.clone();
    important.clear(middle, to);
    BitSet dropped = repair(true, from, middle, important);
    BitSet rest = (BitSet) held.clone();
    rest.andNot(dropped);
    dropped.or(repair(!dropped.isEmpty(), middle, to, rest));
    return dropped;
  }
}
