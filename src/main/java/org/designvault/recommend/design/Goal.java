package org.designvault.recommend.design;

import java.util.BitSet;

/// Something to be reached, by any one of several options.
///
/// @param weight what reaching it is worth before anything else, 0 or more
/// @param demanded a selection that does not reach it is none
/// @param reachedBy positions of the options that reach it
public record Goal(long weight, boolean demanded, BitSet reachedBy) {
  public Goal {
    if (weight < 0) {
      throw new IllegalArgumentException("a weight is 0 or more");
    }
    reachedBy = (BitSet) reachedBy.clone();
  }

  @Override
  public BitSet reachedBy() {
    return (BitSet) reachedBy.clone();
  }
}
