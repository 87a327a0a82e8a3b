package org.designvault.recommend.design;

/// What a selection comes to. The better one compares as less.
record Worth(long weight, long price, int members) implements Comparable<Worth> {
  @Override
  public int compareTo(Worth other) {
    int byWeight = Long.compare(other.weight, weight);
    int byPrice = byWeight != 0 ? byWeight : Long.compare(price, other.price);
    return byPrice != 0 ? byPrice : Integer.compare(members, other.members);
  }
}
