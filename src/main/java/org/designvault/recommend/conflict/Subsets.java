package org.designvault.recommend.conflict;

import static java.util.Comparator.comparing;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every subset of a few constraints at once, as the bits of a number: bit p for position p.
///
/// Candidates are counted by the set of constraints that each breaks; sums over subsets then say
/// for each set how many candidates break nothing outside it. For n constraints that are n·2ⁿ
/// steps, whatever the number of candidates.
final class Subsets {
  private final int[] within;
  private final int minimum;

  /// What a lattice knows: within a set there is a candidate when the rest is consistent.
  Subsets(Lattice lattice) {
    this.within = new int[1 << lattice.constraints()];
    this.minimum = 1;
    for (int set = 0; set < within.length; set++) {
      within[set] = lattice.isConsistent(within.length - 1 - set) ? 1 : 0;
    }
  }

  Subsets(BitSet candidates, List<BitSet> brokenBy, int minimum) {
    this.within = new int[1 << brokenBy.size()];
    this.minimum = minimum;
    int[] broken = new int[candidates.length()];
    for (int position = 0; position < brokenBy.size(); position++) {
      int bit = 1 << position;
      brokenBy.get(position).stream()
          .takeWhile(row -> row < broken.length)
          .forEach(row -> broken[row] |= bit);
    }
    candidates.stream().forEach(row -> within[broken[row]]++);
    for (int bit = 1; bit < within.length; bit <<= 1) {
      for (int set = 0; set < within.length; set++) {
        within[set] += (set & bit) == 0 ? 0 : within[set ^ bit];
      }
    }
  }

  /// By their least important constraint, the most important first, then by the next: which is the
  /// order of the numbers.
  List<BitSet> minimalConflicts() {
    return minimal(this::isConflict).map(Subsets::positions).toList();
  }

  /// By their most important constraint, the least important first, then by the next: which is the
  /// order of the numbers read from the other end.
  List<BitSet> minimalRepairs() {
    return minimal(this::isRepair)
        .sorted(comparing(Integer::reverse, Integer::compareUnsigned))
        .map(Subsets::positions)
        .toList();
  }

  private boolean isConflict(int set) {
    return !isRepair(within.length - 1 - set);
  }

  private boolean isRepair(int dropped) {
    return within[dropped] >= minimum;
  }

  /// What holds for a set holds for those that contain it.
  private Stream<Integer> minimal(IntPredicate holds) {
    return IntStream.range(0, within.length)
        .filter(set -> holds.test(set) && bits(set).noneMatch(bit -> holds.test(set ^ bit)))
        .boxed();
  }

  private static IntStream bits(int set) {
    return IntStream.iterate(set, left -> left != 0, left -> left & (left - 1))
        .map(Integer::lowestOneBit);
  }

  private static BitSet positions(int set) {
    return BitSet.valueOf(new long[] {set});
  }
}
