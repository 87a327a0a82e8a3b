package org.designvault.recommend.design;

import java.util.BitSet;

/// Something that may be chosen, at a price.
///
/// @param merit how well it answers what it reaches, 0 or more
/// @param price 0 or more
/// @param closure positions of all that comes along with it, by way of others too, itself among
///   them
/// @param foes positions of what cannot be chosen beside it, as stated on either side
public record Option(long merit, long price, BitSet closure, BitSet foes) {
  public Option {
    if (merit < 0 || price < 0) {
      throw new IllegalArgumentException("merit and price are 0 or more");
    }
    closure = (BitSet) closure.clone();
    foes = (BitSet) foes.clone();
  }

  @Override
  public BitSet closure() {
    return (BitSet) closure.clone();
  }

  @Override
  public BitSet foes() {
    return (BitSet) foes.clone();
  }
}
