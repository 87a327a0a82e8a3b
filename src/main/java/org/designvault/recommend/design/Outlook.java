package org.designvault.recommend.design;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/// What can still come of a place in the search, at best.
final class Outlook {
  private final Node node;
  private final Board board;
  private final BitSet usable = new BitSet();
  private final BitSet open = new BitSet();
  private final long[] gains;
  private final long[] duties;
  private final Worth bound;
  private long owed;
  private boolean hopeless;

  /// @param sought weight of the best selection so far, negative when there is none
  Outlook(Node node, Board board, long sought) {
    this.node = node;
    this.board = board;
    for (int option = 0; option < board.options(); option++) {
      usable.set(option, !node.taken().get(option) && node.admits(option, board));
    }
    gains = new long[board.options()];
    duties = new long[board.options()];
    for (int goal = node.open().nextSetBit(0); goal >= 0; goal = node.open().nextSetBit(goal + 1)) {
      look(goal);
    }
    bound = bound(sought);
  }

  /// Something demanded can no longer be reached, or not with the places left.
  boolean isHopeless() {
    return hopeless || fewest(duties, owed) > board.size() - node.taken().cardinality();
  }

  /// No selection below is better than this.
  Worth bound() {
    return bound;
  }

  /// Open goals that can still be reached.
  BitSet open() {
    return open;
  }

  /// What an option would add to the weight by itself.
  long gain(int option) {
    return gains[option];
  }

  /// Usable options that reach a goal.
  BitSet waysTo(int goal) {
    BitSet ways = (BitSet) board.reachedBy(goal).clone();
    ways.and(usable);
    return ways;
  }

  /// The open goal with the fewest ways to it; one that is worth nothing before merit comes last.
  int next() {
    return open.stream()
        .boxed()
        .min(
            Comparator.comparing(this::isLight)
                .thenComparingInt(goal -> waysTo(goal).cardinality())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private boolean isLight(int goal) {
    return board.weight(goal) == 0 && !board.isDemanded(goal);
  }

  /// Of the selections of so many members below this place, one that no other precedes.
  BitSet earliest(int members) {
    BitSet earliest = (BitSet) node.taken().clone();
    for (int option = usable.nextSetBit(0);
        option >= 0 && earliest.cardinality() < members;
        option = usable.nextSetBit(option + 1)) {
      earliest.set(option);
    }
    return earliest;
  }

  private void look(int goal) {
    BitSet ways = waysTo(goal);
    if (!ways.isEmpty()) {
      open.set(goal);
      ways.stream().forEach(option -> gains[option] += board.weight(goal));
    }
    if (board.isDemanded(goal)) {
      hopeless |= ways.isEmpty();
      owed++;
      ways.stream().forEach(option -> duties[option]++);
    }
  }

  /// Weight: all that can be reached, and no more than the greatest gains for the places left. Net
  /// of merit and price, and members: what it takes at least to come up to the weight sought.
  private Worth bound(long sought) {
    Worth now = board.worth(node.taken());
    int places = board.size() - now.members();
    long all = open.stream().mapToLong(board::weight).sum();
    long gained = Arrays.stream(gains).sorted().skip(Math.max(0, gains.length - places)).sum();
    long weight = now.weight() + Math.min(all, gained);
    int needed = Math.max(fewest(gains, sought - now.weight()), fewest(duties, owed));
    boolean takesAll = weight == sought && all <= gained;
    long net = weight == sought ? now.net() + merit(places) - leastPrice(takesAll) : Long.MAX_VALUE;
    return new Worth(weight, net, now.members() + needed);
  }

  /// The most that can be added to the merit: each goal answered by the best that may still come,
  /// and no more than the greatest additions for the places left.
  private long merit(int places) {
    long all = 0;
    long[] added = new long[gains.length];
    for (int goal = 0; goal < board.goals(); goal++) {
      BitSet ways = waysTo(goal);
      if (!ways.isEmpty()) {
        long now = board.answer(goal, node.taken());
        all += Math.max(0, board.answer(goal, ways) - now);
        ways.stream().forEach(way -> added[way] += Math.max(0, board.merit(way) - now));
      }
    }
    return Math.min(
        all, Arrays.stream(added).sorted().skip(Math.max(0, added.length - places)).sum());
  }

  /// How many of the greatest it takes to come up to a sum; more than any selection has when all do
  /// not.
  private int fewest(long[] values, long sum) {
    long[] sorted = Arrays.stream(values).sorted().toArray();
    long left = sum;
    int taken = 0;
    while (left > 0 && taken < sorted.length) {
      taken++;
      left -= sorted[sorted.length - taken];
    }
    return left > 0 ? board.size() + 1 : taken;
  }

  /// Shares each option's price out among the goals it reaches; to reach a goal costs its least
  /// share at least. Goals that may be given up count only when none can be spared.
  private long leastPrice(boolean takesAll) {
    BitSet musts = new BitSet();
    open.stream()
        .filter(goal -> board.isDemanded(goal) || (takesAll && board.weight(goal) > 0))
        .forEach(musts::set);
    int[] reaches = new int[gains.length];
    musts.stream().forEach(goal -> waysTo(goal).stream().forEach(option -> reaches[option]++));
    return musts.stream()
        .mapToLong(goal ->
            waysTo(goal).stream().mapToLong(o -> board.price(o) / reaches[o]).min().orElse(0))
        .sum();
  }
}
