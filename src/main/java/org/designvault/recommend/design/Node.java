package org.designvault.recommend.design;

import java.util.BitSet;

/// A place in the search: what is taken, what is out, and which goals are still open.
///
/// @param taken members, closed over what they need
/// @param out options that no selection below this place has
/// @param open goals neither reached nor given up
record Node(BitSet taken, BitSet out, BitSet open) {
  static Node root(Board board) {
    BitSet open = new BitSet();
    open.set(0, board.goals());
    return new Node(new BitSet(), board.impossible(), open);
  }

  /// Whether an option can be added with all that comes along.
  boolean admits(int option, Board board) {
    BitSet closure = board.closure(option);
    if (closure.intersects(out)) {
      return false;
    }
    BitSet all = (BitSet) taken.clone();
    all.or(closure);
    return all.cardinality() <= board.size();
  }

  /// Takes an option that is admitted.
  ///
  /// @param tried options in whose branches all selections that have them were looked at
  Node take(int option, BitSet tried, Board board) {
    BitSet more = (BitSet) taken.clone();
    more.or(board.closure(option));
    BitSet less = (BitSet) out.clone();
    less.or(tried);
    more.stream().forEach(member -> less.or(board.foes(member)));
    BitSet left = (BitSet) open.clone();
    open.stream().filter(goal -> board.reachedBy(goal).intersects(more)).forEach(left::clear);
    return new Node(more, less, left);
  }

  Node giveUp(int goal, Board board) {
    BitSet less = (BitSet) out.clone();
    less.or(board.reachedBy(goal));
    BitSet left = (BitSet) open.clone();
    left.clear(goal);
    return new Node(taken, less, left);
  }
}
