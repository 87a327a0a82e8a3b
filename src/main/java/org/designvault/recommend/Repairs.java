package org.designvault.recommend;

import java.util.BitSet;
import java.util.List;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Repair;
import org.designvault.recommend.conflict.Conflicts;

/// The ways out when constraints rule out every candidate, and what each one lets in.
///
/// @param demanded the brief's constraints, by position
/// @param limit at most so many entries are named for each
record Repairs(BitSet candidates, List<Demand> demanded, Rows rows, Sums sums, int limit) {
  /// So many results are enough: an answer is no dead end with one.
  private static final int ENOUGH = 1;

  Conflicts conflicts() {
    return Conflicts.of(candidates, demanded.stream().map(Demand::brokenBy).toList(), ENOUGH);
  }

  List<Repair> of(Conflicts conflicts) {
    return conflicts.repairs().stream().map(drop -> new Repair(drop, unlockedBy(drop))).toList();
  }

  private List<Slug> unlockedBy(List<Integer> drop) {
    BitSet unlocked = (BitSet) candidates.clone();
    for (int position = 0; position < demanded.size(); position++) {
      if (!drop.contains(position)) {
        unlocked.andNot(demanded.get(position).brokenBy());
      }
    }
    return sums.best(unlocked, limit).stream().map(row -> rows.at(row).id()).toList();
  }
}
