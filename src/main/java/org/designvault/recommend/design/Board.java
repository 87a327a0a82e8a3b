package org.designvault.recommend.design;

import java.util.BitSet;
import java.util.List;

/// A choice laid out for the search: bit sets that are read and never written.
final class Board {
  private final int size;
  private final List<Option> options;
  private final List<Goal> goals;
  private final BitSet[] closures;
  private final BitSet[] foes;
  private final BitSet[] reachedBy;
  private final BitSet impossible = new BitSet();

  Board(Choice choice) {
    size = choice.size();
    options = choice.options();
    goals = choice.goals();
    closures = options.stream().map(Option::closure).toArray(BitSet[]::new);
    foes = options.stream().map(Option::foes).toArray(BitSet[]::new);
    reachedBy = goals.stream().map(Goal::reachedBy).toArray(BitSet[]::new);
    for (int option = 0; option < closures.length; option++) {
      BitSet closure = closures[option];
      boolean quarrels = closure.stream().anyMatch(member -> foes[member].intersects(closure));
      impossible.set(option, quarrels || closure.cardinality() > size);
    }
  }

  int size() {
    return size;
  }

  int options() {
    return closures.length;
  }

  int goals() {
    return reachedBy.length;
  }

  BitSet closure(int option) {
    return closures[option];
  }

  BitSet foes(int option) {
    return foes[option];
  }

  BitSet reachedBy(int goal) {
    return reachedBy[goal];
  }

  long merit(int option) {
    return options.get(option).merit();
  }

  long price(int option) {
    return options.get(option).price();
  }

  long weight(int goal) {
    return goals.get(goal).weight();
  }

  boolean isDemanded(int goal) {
    return goals.get(goal).demanded();
  }

  /// Those that bring along their own foes, or more than there is room for.
  BitSet impossible() {
    return (BitSet) impossible.clone();
  }

  BitSet reached(BitSet members) {
    BitSet reached = new BitSet();
    for (int goal = 0; goal < reachedBy.length; goal++) {
      reached.set(goal, reachedBy[goal].intersects(members));
    }
    return reached;
  }

  /// How well a goal is answered by the best of these that reaches it; 0 when none does.
  long answer(int goal, BitSet options) {
    long best = 0;
    BitSet ways = reachedBy[goal];
    for (int way = ways.nextSetBit(0); way >= 0; way = ways.nextSetBit(way + 1)) {
      if (options.get(way)) {
        best = Math.max(best, merit(way));
      }
    }
    return best;
  }

  Worth worth(BitSet members) {
    long weight = 0;
    long net = -members.stream().mapToLong(this::price).sum();
    for (int goal = 0; goal < reachedBy.length; goal++) {
      if (reachedBy[goal].intersects(members)) {
        weight += weight(goal);
        net += answer(goal, members);
      }
    }
    return new Worth(weight, net, members.cardinality());
  }

  /// Whether something would not be reached any more without any one member and those that need it.
  boolean everyMemberEarnsItsPlace(BitSet members) {
    int reached = reached(members).cardinality();
    return members.stream()
        .allMatch(member -> {
          BitSet left = new BitSet();
          members.stream().filter(each -> !closures[each].get(member)).forEach(left::set);
          return reached(left).cardinality() < reached;
        });
  }
}
