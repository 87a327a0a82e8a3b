package org.designvault.recommend;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.designvault.recommend.SetDemands.Wish;
import org.designvault.recommend.design.Choice;
import org.designvault.recommend.design.Goal;
import org.designvault.recommend.design.Option;

/// Whether some set of entries keeps some of the constraints, looked for in all that is in scope
/// and not in a pool: what keeps more constraints keeps each part of them, which is what a search
/// for conflicts rests on.
///
/// Something must be in a set for its own sake: it covers a part of the brief, answers the problem,
/// or meets any of the demands.
final class SetCheck {
  private final Brief brief;
  private final List<SetDemands> demanded;
  private final Sums sums;
  private final int size;
  private final Tables tables;
  private final DesignPool.Needs needs;

  /// By row, all that comes along, itself included; of those that may be in a set for their own
  /// sake when nothing is demanded.
  private final Map<Integer, int[]> useful = new TreeMap<>();

  /// @param demanded what each constraint asks of a set
  /// @param covering rows that cover a part of the brief, or answer the problem
  SetCheck(
      Brief brief, List<SetDemands> demanded, BitSet covering, Sums sums, int size, Tables tables) {
    this.brief = brief;
    this.demanded = demanded;
    this.sums = sums;
    this.size = size;
    this.tables = tables;
    this.needs = new DesignPool.Needs(tables, brief.adopted());
    BitSet rows = (BitSet) covering.clone();
    demanded.stream()
        .flatMap(each -> each.wishes().stream())
        .forEach(it -> rows.or(it.fulfilledBy()));
    rows.and(tables.scope().of(brief));
    BitSet barred = together(new BitSet()).barred();
    for (int row : rows.stream().toArray()) {
      BitSet closure = needs.of(row);
      boolean quarrels = closure.stream().anyMatch(it -> needs.foes(it).intersects(closure));
      if (closure.cardinality() <= size && !closure.intersects(barred) && !quarrels) {
        useful.put(row, closure.stream().toArray());
      }
    }
  }

  /// @param held positions of constraints
  boolean holds(BitSet held) {
    return useful.isEmpty() ? together(held).wishes().isEmpty() : !some(held).isEmpty();
  }

  /// Rows of some set that keeps these constraints; empty when there is none.
  BitSet some(BitSet held) {
    SetDemands together = together(held);
    BitSet usable = new BitSet();
    useful.forEach((row, closure) ->
        usable.set(row, Arrays.stream(closure).noneMatch(together.barred()::get)));
    return together.wishes().isEmpty() ? best(usable) : meeting(together.wishes(), usable);
  }

  private BitSet best(BitSet usable) {
    BitSet best = new BitSet();
    sums.best(usable, 1).forEach(row -> best.or(needs.of(row)));
    return best;
  }

  private BitSet meeting(List<Wish> wishes, BitSet usable) {
    int[] rows = rows(wishes, usable);
    List<Option> options =
        IntStream.of(rows)
            .mapToObj(
                row -> new Option(0, 0, places(rows, needs.of(row)), places(rows, needs.foes(row))))
            .toList();
    List<Goal> goals =
        wishes.stream()
            .map(wish -> {
              BitSet ways = (BitSet) usable.clone();
              ways.and(wish.fulfilledBy());
              return new Goal(0, true, places(rows, ways));
            })
            .toList();
    BitSet chosen = new BitSet();
    new Choice(size, options, goals)
        .any()
        .ifPresent(found -> found.stream().forEach(option -> chosen.set(rows[option])));
    return chosen;
  }

  /// What meets a wish, and what comes along. Of those that meet the same, need nothing and have no
  /// foe, one is as good as the others.
  private int[] rows(List<Wish> wishes, BitSet usable) {
    BitSet rows = new BitSet();
    Set<BitSet> met = new HashSet<>();
    for (int row : usable.stream().toArray()) {
      BitSet meets = new BitSet();
      IntStream.range(0, wishes.size())
          .filter(wish -> wishes.get(wish).fulfilledBy().get(row))
          .forEach(meets::set);
      int[] closure = useful.getOrDefault(row, new int[0]);
      boolean plain = closure.length == 1 && needs.foes(row).isEmpty();
      if (!meets.isEmpty() && (!plain || met.add(meets))) {
        Arrays.stream(closure).forEach(rows::set);
      }
    }
    return rows.stream().toArray();
  }

  private SetDemands together(BitSet held) {
    return SetDemands.together(brief, held.stream().mapToObj(demanded::get), tables);
  }

  private static BitSet places(int[] rows, BitSet chosen) {
    BitSet places = new BitSet();
    for (int place = 0; place < rows.length; place++) {
      places.set(place, chosen.get(rows[place]));
    }
    return places;
  }
}
