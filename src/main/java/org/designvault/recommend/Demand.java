package org.designvault.recommend;

import java.util.BitSet;
import java.util.function.IntFunction;

/// A constraint worked out: which entries break it, and on what ground each one does.
///
/// @param brokenBy rows, candidates or not
/// @param ground a sentence, for a row that breaks it
record Demand(BitSet brokenBy, IntFunction<String> ground) {

  int brokenAmong(BitSet candidates) {
    BitSet both = (BitSet) brokenBy.clone();
    both.and(candidates);
    return both.cardinality();
  }
}
