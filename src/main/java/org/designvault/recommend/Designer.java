package org.designvault.recommend;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private final BitSet answering;
  private final int[] rows;

  /// @param answering rows of the pool that a set may have for their own words alone
  Designer(
      Tables tables,
      Ledger ledger,
      DesignPool pool,
      List<Target> targets,
      SetDemands demands,
      BitSet answering) {
    this.tables = tables;
    this.ledger = ledger;
    this.pool = pool;
    this.targets = targets;
    this.demands = demands;
    this.answering = answering;
    this.rows = pool.rows().stream().toArray();
  }

  /// The best sets, no more than `most`.
  List<Design.DesignSet> best(int size, int most) {
    DesignSheet sheet = new DesignSheet(tables, ledger, pool, targets, demands.wishes(), answering);
    return choice(size).best(most).stream()
        .filter(chosen -> !chosen.isEmpty())
        .map(chosen -> sheet.of(chosen.stream().map(option -> rows[option]).boxed().toList()))
        .toList();
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
    Stream<Goal> answers =
        answering.stream().mapToObj(one -> new Goal(0, false, options(row -> row == one)));
    return new Choice(
        size,
        IntStream.of(rows).mapToObj(this::option).toList(),
        Stream.of(asked, demanded, answers).flatMap(goals -> goals).toList());
  }

  private Option option(int row) {
    BitSet foes = pool.needs().foes(row);
    return new Option(
        parts(ledger.merit(row)),
        parts(ledger.price(row)),
        options(pool.needs().of(row)::get),
        options(foes::get));
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
