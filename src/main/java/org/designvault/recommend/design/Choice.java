package org.designvault.recommend.design;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What there is to choose from, and to what end.
///
/// A selection has at most `size` members, with each its closure and no two foes; it reaches every
/// demanded goal; and every member earns its place: without it, and without those that need it,
/// something would not be reached.
///
/// @param size most members, those that come along included
/// @param options in the order in which ties are decided
public record Choice(int size, List<Option> options, List<Goal> goals) {
  public Choice {
    options = List.copyOf(options);
    goals = List.copyOf(goals);
  }

  /// The best selection first: the greatest weight of the goals it reaches; then the greatest
  /// merit, counted for each goal of the best member that reaches it, less the price of all
  /// members; then the fewest members; then the one with the earliest member that the other lacks.
  /// Each next one is the best of those that are apart from all before it.
  ///
  /// @param most how many are wanted; fewer when there are no more
  /// @return positions of the options chosen; an empty selection when nothing is worth choosing
  public List<BitSet> best(int most) {
    Board board = new Board(this);
    List<BitSet> found = new ArrayList<>();
    while (found.size() < most) {
      Optional<BitSet> next = new Search(board, found, false).best();
      if (next.isEmpty()) {
        break;
      }
      found.add(next.get());
    }
    return found;
  }

  /// Any selection that reaches all that is demanded; nothing when there is none.
  public Optional<BitSet> any() {
    return new Search(new Board(this), List.of(), true).best();
  }

  /// Two selections are apart when one has at least two members that the other lacks.
  public static boolean areApart(BitSet one, BitSet other) {
    return lacking(one, other) >= 2 || lacking(other, one) >= 2;
  }

  private static int lacking(BitSet one, BitSet other) {
    BitSet extra = (BitSet) one.clone();
    extra.andNot(other);
    return extra.cardinality();
  }
}
