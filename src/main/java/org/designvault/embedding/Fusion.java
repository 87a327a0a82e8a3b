package org.designvault.embedding;

import java.util.OptionalDouble;

/// What closeness in meaning adds to a text score: `weight · max(0, (cos − floor) / (1 − floor))`.
///
/// @param weight what a cosine of 1 adds, on the scale of text scores
/// @param floor the cosine up to which nothing is added, at least −1 and below 1; empty for what is
///   ordinary, which differs from model to model
public record Fusion(double weight, OptionalDouble floor) {
  public Fusion {
    if (!(weight >= 0 && Double.isFinite(weight))) {
      throw new IllegalArgumentException("designvault.embedding.weight is a number of 0 or more");
    }
    if (floor.isPresent() && !(floor.getAsDouble() >= -1 && floor.getAsDouble() < 1)) {
      throw new IllegalArgumentException("designvault.embedding.floor is at least -1 and below 1");
    }
  }

  /// @param ordinary the floor when none is set, below 1
  double points(double cosine, double ordinary) {
    double from = floor.orElse(ordinary);
    return weight * Math.max(0, (Math.min(cosine, 1) - from) / (1 - from));
  }
}
