package org.designvault.recommend.design;

import java.util.BitSet;

/// Something that may be chosen, at a price.
///
/// @param price 0 or more
/// @param closure positions of all that comes along with it, by way of others too, itself among
///   them
/// @param foes positions of what cannot be chosen beside it, as stated on either side
public record Option(long price, BitSet closure, BitSet foes) {
  public Option {
    if (price < 0) {
      throw new IllegalArgumentException("a price is 0 or more");
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
