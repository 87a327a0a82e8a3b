package org.designvault.recommend;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// The entries that sets are chosen from: the best candidates by score, the best of those that
/// fulfil a wish, and all that these require and is not adopted.
///
/// @param rows of the pool
/// @param candidates rows in scope: what was only required counts for nothing by itself
record DesignPool(BitSet rows, BitSet candidates, Sums sums, Needs needs, Design.Pool said) {
  /// So few that an exact answer takes milliseconds; said in the answer.
  static final int BEST = 40;

  /// So many at least that fulfil each wish, if there are, whatever their score.
  static final int FOR_EACH_WISH = 5;

  /// @param also rows that are looked at in any case
  static DesignPool of(
      Brief brief, Sums sums, SetDemands demands, BitSet also, int size, Tables tables) {
    if (size < Design.LEAST_SIZE || size > Design.GREATEST_SIZE) {
      throw new IllegalArgumentException("size is not 3 to 7");
    }
    Needs needs = new Needs(tables, brief.adopted());
    BitSet scope = tables.scope().of(brief);
    BitSet usable = new BitSet();
    scope.stream().filter(row -> fits(needs.of(row), demands, size)).forEach(usable::set);
    BitSet favoured = both(usable, sums.favoured());
    List<Integer> best = sums.best(favoured, BEST);
    BitSet rows = bits(best);
    rows.or(both(usable, also));
    for (SetDemands.Wish wish : demands.wishes()) {
      int have = both(rows, wish.fulfilledBy()).cardinality();
      BitSet others = both(usable, wish.fulfilledBy());
      others.andNot(rows);
      if (have < FOR_EACH_WISH) {
        sums.best(others, FOR_EACH_WISH - have).forEach(rows::set);
      }
    }
    BitSet wished = (BitSet) rows.clone();
    wished.andNot(bits(best));
    BitSet required = new BitSet();
    rows.stream().forEach(row -> required.or(needs.of(row)));
    required.andNot(rows);
    rows.or(required);
    Design.Pool said =
        new Design.Pool(
            favoured.cardinality(),
            best.stream().map(tables.rows().slugs()::get).toList(),
            slugs(wished, tables),
            slugs(required, tables));
    return new DesignPool(rows, both(rows, usable), sums, needs, said);
  }

  private static boolean fits(BitSet closure, SetDemands demands, int size) {
    return closure.cardinality() <= size && !closure.intersects(demands.barred());
  }

  private static List<Slug> slugs(BitSet rows, Tables tables) {
    return rows.stream().mapToObj(tables.rows().slugs()::get).toList();
  }

  private static BitSet bits(Collection<Integer> rows) {
    BitSet bits = new BitSet();
    rows.forEach(bits::set);
    return bits;
  }

  private static BitSet both(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  /// What has to come along: requirements, and theirs, down to what is there already.
  ///
  /// @param adopted what is there
  record Needs(Tables tables, Collection<Slug> adopted) {
    /// With the row itself.
    BitSet of(int row) {
      BitSet closure = new BitSet();
      Deque<Integer> next = new ArrayDeque<>(List.of(row));
      while (!next.isEmpty()) {
        int here = next.pop();
        if (!closure.get(here)) {
          closure.set(here);
          directly(here).stream().forEach(next::push);
        }
      }
      return closure;
    }

    /// What it conflicts with, written on either side.
    BitSet foes(int row) {
      Slug id = tables.rows().at(row).id();
      return tables
          .rows()
          .of(
              tables.links().with(id, RelationKind.CONFLICTS_WITH).stream()
                  .map(conflict -> conflict.other(id))
                  .toList());
    }

    BitSet directly(int row) {
      return tables
          .rows()
          .of(
              tables.links().from(tables.rows().at(row).id(), RelationKind.REQUIRES).stream()
                  .map(Relation::to)
                  .filter(to -> !adopted.contains(to))
                  .toList());
    }
  }
}
