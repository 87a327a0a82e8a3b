package org.designvault.recommend.design;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Branch and bound (Land and Doig, 1960), goal by goal: an open goal is reached by one of its
/// options, each tried with those before it out, or given up, with all of them out.
///
/// Every selection is met once at most, and each in which all members earn their place is met: by
/// way of the goals that it reaches, all it has is taken.
final class Search {
  private final Board board;
  private final List<BitSet> others;
  private final boolean anyWillDo;
  private @Nullable BitSet best;
  private Worth worth = new Worth(-1, 0, 0);

  /// @param others selections from which the one looked for is apart
  /// @param anyWillDo whether the first that is met is good enough
  Search(Board board, List<BitSet> others, boolean anyWillDo) {
    this.board = board;
    this.others = others;
    this.anyWillDo = anyWillDo;
  }

  /// Nothing when no selection reaches all that is demanded.
  Optional<BitSet> best() {
    explore(Node.root(board));
    return Optional.ofNullable(best);
  }

  private void explore(Node node) {
    if (anyWillDo && best != null) {
      return;
    }
    Outlook outlook = new Outlook(node, board, worth.weight());
    if (outlook.isHopeless() || !mayBeat(outlook.bound(), outlook::earliest)) {
      return;
    }
    if (outlook.open().isEmpty()) {
      offer(node.taken());
      return;
    }
    Node here = new Node(node.taken(), node.out(), outlook.open());
    int goal = outlook.next();
    BitSet tried = new BitSet();
    for (int option : promisingFirst(outlook.waysTo(goal), outlook)) {
      explore(here.take(option, tried, board));
      tried.set(option);
    }
    if (!board.isDemanded(goal)) {
      explore(here.giveUp(goal, board));
    }
  }

  private List<Integer> promisingFirst(BitSet options, Outlook outlook) {
    Comparator<Integer> promising =
        Comparator.comparingLong((Integer option) -> -outlook.gain(option))
            .thenComparingLong(option -> board.price(option) - board.merit(option));
    return options.stream().boxed().sorted(promising.thenComparing(Integer::compare)).toList();
  }

  private void offer(BitSet members) {
    boolean counts =
        others.stream().allMatch(other -> Choice.areApart(members, other))
            && board.everyMemberEarnsItsPlace(members);
    if (counts && mayBeat(board.worth(members), _ -> members)) {
      best = members;
      worth = board.worth(members);
    }
  }

  /// @param earliest of as many members as the best has, the selection that would win a tie
  private boolean mayBeat(Worth other, IntFunction<BitSet> earliest) {
    BitSet held = best;
    if (held == null) {
      return true;
    }
    int order = other.compareTo(worth);
    return order < 0 || (order == 0 && isEarlier(earliest.apply(worth.members()), held));
  }

  private static boolean isEarlier(BitSet one, BitSet other) {
    BitSet differing = (BitSet) one.clone();
    differing.xor(other);
    return !differing.isEmpty() && one.get(differing.nextSetBit(0));
  }
}
