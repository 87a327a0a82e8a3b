package org.designvault.recommend.design;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks at every subset, as the definition of a selection reads; shares no code with the search.
final class BruteForce {
  private static final Comparator<Integer> BY_EARLIEST =
      (one, other) ->
          one.equals(other) ? 0 : (one & Integer.lowestOneBit(one ^ other)) != 0 ? -1 : 1;

  private final Choice choice;
  private final int[] closures;
  private final int[] foes;
  private final int[] reachedBy;

  BruteForce(Choice choice) {
    this.choice = choice;
    closures = choice.options().stream().mapToInt(option -> mask(option.closure())).toArray();
    foes = choice.options().stream().mapToInt(option -> mask(option.foes())).toArray();
    reachedBy = choice.goals().stream().mapToInt(goal -> mask(goal.reachedBy())).toArray();
  }

  List<BitSet> best(int most) {
    List<Integer> selections = selections();
    List<Integer> found = new ArrayList<>();
    Comparator<Integer> best =
        Comparator.comparingLong((Integer set) -> -weight(set))
            .thenComparingLong(set -> -net(set))
            .thenComparingInt(Integer::bitCount)
            .thenComparing(BY_EARLIEST);
    while (found.size() < most) {
      Optional<Integer> next =
          selections.stream()
              .filter(set -> found.stream().allMatch(each -> differ(set, each)))
              .min(best);
      if (next.isEmpty()) {
        break;
      }
      found.add(next.get());
    }
    return found.stream().map(set -> BitSet.valueOf(new long[] {set})).toList();
  }

  private static boolean differ(int one, int other) {
    return Integer.bitCount(one & ~other) >= 2 || Integer.bitCount(other & ~one) >= 2;
  }

  private List<Integer> selections() {
    List<Integer> selections = new ArrayList<>();
    for (int set = 0; set < 1 << closures.length; set++) {
      if (Integer.bitCount(set) <= choice.size() && isSelection(set)) {
        selections.add(set);
      }
    }
    return selections;
  }

  private boolean isSelection(int set) {
    for (int option = 0; option < closures.length; option++) {
      if ((set >> option & 1) != 0
          && ((closures[option] & ~set) != 0 || (foes[option] & set) != 0)) {
        return false;
      }
    }
    for (int goal = 0; goal < reachedBy.length; goal++) {
      if (choice.goals().get(goal).demanded() && (reachedBy[goal] & set) == 0) {
        return false;
      }
    }
    for (int option = 0; option < closures.length; option++) {
      if ((set >> option & 1) != 0 && isSpare(option, set)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSpare(int spare, int set) {
    int left = set;
    for (int option = 0; option < closures.length; option++) {
      if ((closures[option] >> spare & 1) != 0) {
        left &= ~(1 << option);
      }
    }
    for (int reaching : reachedBy) {
      if ((reaching & set) != 0 && (reaching & left) == 0) {
        return false;
      }
    }
    return true;
  }

  private long weight(int set) {
    long weight = 0;
    for (int goal = 0; goal < reachedBy.length; goal++) {
      weight += (reachedBy[goal] & set) == 0 ? 0 : choice.goals().get(goal).weight();
    }
    return weight;
  }

  private long net(int set) {
    long net = 0;
    for (int reaching : reachedBy) {
      net += members(reaching & set).mapToLong(Option::merit).max().orElse(0);
    }
    return net - members(set).mapToLong(Option::price).sum();
  }

  private Stream<Option> members(int set) {
    return BitSet.valueOf(new long[] {set}).stream().mapToObj(choice.options()::get);
  }

  private static int mask(BitSet bits) {
    return bits.stream().map(place -> 1 << place).sum();
  }
}
