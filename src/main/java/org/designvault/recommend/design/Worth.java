package org.designvault.recommend.design;

/// What a selection comes to. The better one compares as less.
///
/// @param weight of all that is reached
/// @param net the merit of what is reached, each by the best that reaches it, less all prices
record Worth(long weight, long net, int members) implements Comparable<Worth> {
  @Override
  public int compareTo(Worth other) {
    int byWeight = Long.compare(other.weight, weight);
    int byNet = byWeight != 0 ? byWeight : Long.compare(other.net, net);
    return byNet != 0 ? byNet : Integer.compare(members, other.members);
  }
}
