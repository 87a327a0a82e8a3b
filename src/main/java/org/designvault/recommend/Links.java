package org.designvault.recommend;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.designvault.facts.Closure;
import org.designvault.facts.Facts;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// How entries hang together: relations from either end, and closures from their far end.
final class Links {
  private final Facts facts;
  private final Rows rows;
  private final Map<Slug, int[]> neededBy;
  private final Map<Slug, int[]> involvedIn;

  Links(Facts facts, Rows rows) {
    this.facts = facts;
    this.rows = rows;
    neededBy = turned(Closure::needs);
    involvedIn = turned(Closure::involves);
  }

  List<Relation> from(Slug entry, RelationKind kind) {
    return written(entry).filter(relation -> relation.kind() == kind).toList();
  }

  List<Relation> to(Slug entry, RelationKind kind) {
    return facts.incomingOf(entry).stream().filter(relation -> relation.kind() == kind).toList();
  }

  /// From either end, as a symmetric relation is written on one of the two.
  List<Relation> with(Slug entry, RelationKind kind) {
    return Stream.concat(from(entry, kind).stream(), to(entry, kind).stream()).toList();
  }

  Closure closureOf(Slug entry) {
    return facts.closureOf(entry);
  }

  /// All that require it, by way of others too.
  BitSet neededBy(Slug entry) {
    return bits(neededBy, entry);
  }

  /// All that require, specialize or contain it, by way of others too.
  BitSet involvedIn(Slug entry) {
    return bits(involvedIn, entry);
  }

  private Stream<Relation> written(Slug entry) {
    return rows.at(rows.of(entry)).relations().stream();
  }

  private Map<Slug, int[]> turned(Function<Closure, SortedSet<Slug>> closed) {
    Map<Slug, IntStream.Builder> found = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Slug far : closed.apply(facts.closureOf(rows.at(row).id()))) {
        found.computeIfAbsent(far, _ -> IntStream.builder()).add(row);
      }
    }
    Map<Slug, int[]> turned = new HashMap<>();
    found.forEach((far, near) -> turned.put(far, near.build().toArray()));
    return turned;
  }

  private static BitSet bits(Map<Slug, int[]> table, Slug entry) {
    BitSet bits = new BitSet();
    for (int row : table.getOrDefault(entry, new int[0])) {
      bits.set(row);
    }
    return bits;
  }
}
