package org.designvault.embedding;

/// What closeness in meaning adds to a text score: `weight · max(0, (cos − floor) / (1 − floor))`.
///
/// @param weight what a cosine of 1 adds, on the scale of text scores
/// @param floor the cosine up to which two texts of one field are as close as any two; −1 up to,
///   and without, 1
public record Fusion(double weight, double floor) {
  public Fusion {
    if (!(weight >= 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException("designvault.embedding.weight is a number of 0 or more");
    }
    if (!(floor >= -1 && floor < 1)) {
      throw new IllegalArgumentException("designvault.embedding.floor is at least -1 and below 1");
    }
  }

  double points(double cosine) {
    return weight * Math.max(0, (Math.min(cosine, 1) - floor) / (1 - floor));
  }
}
