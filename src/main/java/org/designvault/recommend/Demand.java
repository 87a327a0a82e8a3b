package org.designvault.recommend;

import static java.util.stream.Collectors.joining;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/// A constraint worked out: which entries break it, and on what ground each one does.
///
/// @param brokenBy rows, candidates or not
/// @param ground a sentence, for a row that breaks it
record Demand(BitSet brokenBy, IntFunction<String> ground) {

  /// Broken when any part is, on the grounds of those that are.
  static Demand allOf(List<Demand> parts) {
    BitSet broken = new BitSet();
    parts.forEach(part -> broken.or(part.brokenBy()));
    return new Demand(
        broken,
        row ->
            parts.stream()
                .filter(part -> part.brokenBy().get(row))
                .map(part -> part.ground().apply(row))
                .collect(joining(" ")));
  }

  int brokenAmong(BitSet candidates) {
    BitSet both = (BitSet) brokenBy.clone();
    both.and(candidates);
    return both.cardinality();
  }
}
