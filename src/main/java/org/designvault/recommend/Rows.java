package org.designvault.recommend;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;

/// Entries by number, in the order of their slugs: of two that tie, the lower row comes first.
final class Rows {
  private final List<Entry> entries;
  private final List<Slug> slugs;
  private final Map<Slug, Integer> rowOf = new HashMap<>();

  Rows(SortedMap<Slug, Entry> bySlug) {
    entries = List.copyOf(bySlug.values());
    slugs = List.copyOf(bySlug.keySet());
    for (int row = 0; row < entries.size(); row++) {
      rowOf.put(entries.get(row).id(), row);
    }
  }

  int size() {
    return entries.size();
  }

  Entry at(int row) {
    return entries.get(row);
  }

  /// By row.
  List<Slug> slugs() {
    return slugs;
  }

  /// @throws IllegalArgumentException when there is no such entry in this revision
  int of(Slug slug) {
    Integer row = rowOf.get(slug);
    if (row == null) {
      throw new IllegalArgumentException("no such entry: " + slug);
    }
    return row;
  }

  String nameOf(Slug slug) {
    return at(of(slug)).name();
  }

  BitSet of(Iterable<Slug> slugs) {
    BitSet rows = new BitSet(size());
    for (Slug slug : slugs) {
      rows.set(of(slug));
    }
    return rows;
  }

  /// For each thing that entries state, those that state it.
  <K> Map<K, BitSet> by(Function<Entry, ? extends Iterable<K>> stated) {
    Map<K, BitSet> table = new HashMap<>();
    for (int row = 0; row < size(); row++) {
      for (K key : stated.apply(at(row))) {
        table.computeIfAbsent(key, _ -> new BitSet()).set(row);
      }
    }
    return table;
  }

  /// Those that are not among `rows`.
  BitSet allBut(BitSet rows) {
    BitSet others = (BitSet) rows.clone();
    others.flip(0, size());
    return others;
  }
}
