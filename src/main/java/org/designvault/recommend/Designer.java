package org.designvault.recommend;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.designvault.recommend.design.Choice;
import org.designvault.recommend.design.Goal;
import org.designvault.recommend.design.Option;

/// Chooses sets from a pool. Rows are numbered by slug, and so are the options of the choice, so
/// that ties fall to the earlier slugs; points are counted in whole parts, so that equal sums tie.
final class Designer {
  private final Tables tables;
  private final Ledger ledger;
  private final DesignPool pool;
  private final List<Target> targets;
  private final SetDemands demands;
  private final int[] rows;

  Designer(
      Tables tables, Ledger ledger, DesignPool pool, List<Target> targets, SetDemands demands) {
    this.tables = tables;
    this.ledger = ledger;
    this.pool = pool;
    this.targets = targets;
    this.demands = demands;
    this.rows = pool.rows().stream().toArray();
  }

  Design design(List<Diagnosis> diagnosis, int size) {
    DesignSheet sheet = new DesignSheet(tables, ledger, pool, targets, demands.wishes());
    List<Design.DesignSet> sets =
        choice(size).best(Design.MOST_SETS).stream()
            .filter(chosen -> !chosen.isEmpty())
            .map(chosen -> sheet.of(chosen.stream().map(option -> rows[option]).boxed().toList()))
            .toList();
    return new Design(diagnosis, sets, pool.said());
  }

  private Choice choice(int size) {
    Stream<Goal> asked =
        targets.stream()
            .map(target ->
                new Goal(
                    parts(target.weight()),
                    false,
                    options(row -> pool.candidates().get(row) && target.isCoveredBy(row))));
    Stream<Goal> demanded =
        demands.wishes().stream()
            .map(wish ->
                new Goal(
                    0,
                    true,
                    options(row -> pool.candidates().get(row) && wish.fulfilledBy().get(row))));
    return new Choice(
        size,
        IntStream.of(rows).mapToObj(this::option).toList(),
        Stream.concat(asked, demanded).toList());
  }

  private Option option(int row) {
    BitSet foes = new BitSet();
    Slug id = tables.rows().at(row).id();
    for (Relation conflict : tables.links().with(id, RelationKind.CONFLICTS_WITH)) {
      foes.set(tables.rows().of(conflict.other(id)));
    }
    return new Option(
        parts(ledger.price(row)), options(pool.needs().of(row)::get), options(foes::get));
  }

  private BitSet options(IntPredicate rowIsOne) {
    BitSet options = new BitSet();
    for (int option = 0; option < rows.length; option++) {
      options.set(option, rowIsOne.test(rows[option]));
    }
    return options;
  }

  private static long parts(double points) {
    return Math.round(points * Scoring.PARTS_OF_A_POINT);
  }
}
