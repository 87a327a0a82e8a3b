package org.designvault.recommend.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// Why constraints leave too few candidates, and what to drop. Both lists are empty when they leave
/// enough, and when there were too few candidates before any constraint.
///
/// A set of constraints is the list of their positions, ascending, the most important at 0. It is
/// minimal when no part of it would do.
///
/// @param minimal sets that cannot hold together, by their least important constraint, the most
///   important first, then by the next
/// @param repairs sets to drop so that the rest holds together, by their most important constraint,
///   the least important first, then by the next; of two that agree so far, the smaller
public record Conflicts(List<List<Integer>> minimal, List<List<Integer>> repairs) {
  /// Up to so many constraints all minimal conflicts and repairs are found; of more, the first of
  /// each, for there may be exponentially many.
  public static final int MOST_FOR_ALL = 16;

  /// Where each question whether constraints can be satisfied is a search of its own. Enough for
  /// all sets of 8 constraints, whatever the answers.
  public static final int MOST_CHECKS = 256;

  /// Nothing contradicts anything.
  public static final Conflicts NONE = new Conflicts(List.of(), List.of());

  public Conflicts {
    minimal = minimal.stream().map(List::copyOf).toList();
    repairs = repairs.stream().map(List::copyOf).toList();
  }

  /// @param brokenBy for each constraint the rows that break it, candidates or not
  /// @param minimum so many candidates are enough, 1 or more
  public static Conflicts of(BitSet candidates, List<BitSet> brokenBy, int minimum) {
    Consistency consistency = new Consistency(candidates, brokenBy, minimum);
    if (consistency.holds(consistency.all()) || !consistency.holds(new BitSet())) {
      return NONE;
    }
    if (brokenBy.size() <= MOST_FOR_ALL) {
      Subsets subsets = new Subsets(candidates, brokenBy, minimum);
      return of(subsets.minimalConflicts(), subsets.minimalRepairs());
    }
    return first(consistency);
  }

  /// Of constraints that are known by asking only, each question a search. All minimal conflicts
  /// and repairs when so few constraints need no more than {@value #MOST_CHECKS} questions for
  /// that; else the first of each.
  ///
  /// @param constraints how many there are
  /// @param satisfiable whether these positions can be satisfied together; what can, can in parts
  public static Conflicts of(int constraints, Predicate<BitSet> satisfiable) {
    Consistency consistency = new Consistency(constraints, satisfiable);
    if (consistency.holds(consistency.all()) || !consistency.holds(new BitSet())) {
      return NONE;
    }
    if (constraints <= MOST_FOR_ALL) {
      Lattice lattice = new Lattice(constraints);
      if (lattice.explore(consistency, MOST_CHECKS)) {
        Subsets subsets = new Subsets(lattice);
        return of(subsets.minimalConflicts(), subsets.minimalRepairs());
      }
    }
    return first(consistency);
  }

  private static Conflicts first(Consistency consistency) {
    return of(
        List.of(new QuickXPlain(consistency).conflict()),
        List.of(new FastDiag(consistency).repair()));
  }

  private static Conflicts of(List<BitSet> minimal, List<BitSet> repairs) {
    return new Conflicts(positions(minimal), positions(repairs));
  }

  private static List<List<Integer>> positions(List<BitSet> sets) {
    return sets.stream().map(set -> set.stream().boxed().toList()).toList();
  }
}
