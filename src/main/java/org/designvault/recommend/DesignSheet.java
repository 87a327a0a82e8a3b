package org.designvault.recommend;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Design.Covered;
import org.designvault.recommend.Design.Uncovered;
import org.designvault.recommend.Recommendation.Named;

/// Says of a set what each member is in it for, what is covered and what is not, and the price.
///
/// @param answering rows of entries whose own words answer the problem
record DesignSheet(
    Tables tables,
    Ledger ledger,
    DesignPool pool,
    List<Target> targets,
    List<SetDemands.Wish> wishes,
    BitSet answering) {

  /// @param chosen rows
  Design.DesignSet of(List<Integer> chosen) {
    Comparator<Integer> bestFirst = comparingDouble(row -> -pool.sums().of(row));
    List<Integer> members =
        chosen.stream().sorted(bestFirst.thenComparing(Comparator.naturalOrder())).toList();
    List<Target> heaviestFirst =
        targets.stream().sorted(comparingDouble(Target::weight).reversed()).toList();
    return new Design.DesignSet(
        members.stream().map(row -> member(row, members)).toList(),
        heaviestFirst.stream()
            .map(target ->
                new Covered(
                    target.line().kind(),
                    target.id(),
                    target.name(),
                    target.weight(),
                    slugs(those(members, target::isCoveredBy))))
            .filter(covered -> !covered.by().isEmpty())
            .toList(),
        heaviestFirst.stream()
            .filter(target -> those(members, target::isCoveredBy).isEmpty())
            .map(target ->
                new Uncovered(target.line().kind(), target.id(), target.name(), target.weight()))
            .toList(),
        members.stream().flatMap(row -> costs(row).stream()).toList());
  }

  private Design.Member member(int row, List<Integer> members) {
    List<Integer> requiring =
        members.stream().filter(other -> pool.needs().directly(other).get(row)).toList();
    List<String> alone = new ArrayList<>();
    List<String> first = new ArrayList<>();
    for (Target target : targets) {
      sort(target.name(), row, those(members, target::isCoveredBy), alone, first);
    }
    List<String> wished = new ArrayList<>();
    for (SetDemands.Wish wish : wishes) {
      sort(wish.text(), row, those(members, wish.fulfilledBy()::get), wished, wished);
    }
    List<String> role = new ArrayList<>();
    tell(role, "It alone covers %s.", alone);
    tell(role, "It is the first to cover %s.", first);
    tell(role, "It meets the demand to %s.", wished);
    if (answering.get(row)) {
      role.add("Its own words answer the problem.");
    }
    tell(role, "It is required by %s.", requiring.stream().map(this::name).toList());
    return new Design.Member(
        Named.of(tables.rows().at(row)), String.join(" ", role), slugs(requiring));
  }

  private static void sort(
      String what, int row, List<Integer> by, List<String> alone, List<String> first) {
    if (!by.isEmpty() && by.getFirst() == row) {
      (by.size() == 1 ? alone : first).add(what);
    }
  }

  private static void tell(List<String> role, String sentence, List<String> things) {
    if (!things.isEmpty()) {
      role.add(sentence.formatted(Wording.list(things)));
    }
  }

  /// What is outside of the scope is there for others only.
  private List<Integer> those(List<Integer> members, IntPredicate reach) {
    return members.stream().filter(row -> pool.candidates().get(row) && reach.test(row)).toList();
  }

  private List<Design.Cost> costs(int row) {
    Slug id = entry(row).id();
    return ledger.account(row).price().stream()
        .map(cost -> new Design.Cost(id, cost.kind(), cost.points(), cost.text(), cost.evidence()))
        .toList();
  }

  private List<Slug> slugs(List<Integer> members) {
    return members.stream().map(row -> entry(row).id()).toList();
  }

  private String name(int row) {
    return entry(row).name();
  }

  private Entry entry(int row) {
    return tables.rows().at(row);
  }
}
