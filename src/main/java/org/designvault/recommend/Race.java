package org.designvault.recommend;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// Candidates whose scores are straight lines in one weight. Who leads at two weights leads between
/// them, so one look at either end of the scale says whether anybody takes over.
final class Race {
  /// The least change of a weight that can matter.
  static final double STEP = 1e-9;

  /// Weights are proposed to three decimals where that is enough.
  private static final double PARTS_OF_A_WEIGHT = 1000;

  private final BitSet rows;
  private final Sums sums;
  private final double[] strengths;
  private final Scoring scoring;
  private final double stated;

  /// Parts for each unit of weight and of strength.
  private final double slope;

  /// @param rows those in the race
  /// @param sums their scores at the weight that was stated
  /// @param strengths what the weight is multiplied with, by row
  /// @param stated the weight that was stated, 1 to 5
  Race(BitSet rows, Sums sums, double[] strengths, Scoring scoring, double stated) {
    this.rows = rows;
    this.sums = sums;
    this.strengths = strengths;
    this.scoring = scoring;
    this.stated = stated;
    this.slope = Scoring.parts(scoring.perStrength(1));
  }

  /// Another takes the lead.
  ///
  /// @param at the weight, 1 to 5
  /// @param row who leads beyond it
  record Flip(double at, int row) {}

  /// Where the leader is overtaken on the way to a bound.
  ///
  /// @param leader first at the stated weight
  Optional<Flip> flip(int leader, double bound) {
    if (first(bound) == leader) {
      return Optional.empty();
    }
    double way = Math.signum(bound - stated);
    double least = Double.POSITIVE_INFINITY;
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      double gain = way * gain(row, leader);
      if (gain > 0) {
        least = Math.min(least, (sums.parts(leader) - sums.parts(row)) / gain);
      }
    }
    double at = within(stated + way * least, stated, bound);
    return Optional.of(new Flip(at, first(within(at + way * STEP, stated, bound))));
  }

  /// The weight nearest to the stated one at which a row leads: to three decimals when it leads
  /// there too, else as exactly as a weight can matter. Empty when it leads at none from 1 to 5.
  OptionalDouble nearest(int row) {
    double from = Brief.LEAST_WEIGHT;
    double to = Brief.GREATEST_WEIGHT;
    for (int other = rows.nextSetBit(0); other >= 0; other = rows.nextSetBit(other + 1)) {
      double gain = gain(row, other);
      double level = stated + (sums.parts(other) - sums.parts(row)) / gain;
      if (gain > 0) {
        from = Math.max(from, level);
      } else if (gain < 0) {
        to = Math.min(to, level);
      }
    }
    return (stated < from ? upwards(from) : stated > to ? downwards(to) : DoubleStream.of(stated))
        .filter(weight -> weight >= Brief.LEAST_WEIGHT && weight <= Brief.GREATEST_WEIGHT)
        .filter(weight -> first(weight) == row)
        .findFirst();
  }

  private static DoubleStream upwards(double from) {
    double step = Math.ceil((from - STEP) * PARTS_OF_A_WEIGHT);
    return DoubleStream.of(
        step / PARTS_OF_A_WEIGHT, (step + 1) / PARTS_OF_A_WEIGHT, from, from + STEP);
  }

  private static DoubleStream downwards(double to) {
    double step = Math.floor((to + STEP) * PARTS_OF_A_WEIGHT);
    return DoubleStream.of(step / PARTS_OF_A_WEIGHT, (step - 1) / PARTS_OF_A_WEIGHT, to, to - STEP);
  }

  /// Who leads at a weight, ties by row; −1 when nobody runs.
  private int first(double weight) {
    int first = -1;
    double best = Double.NEGATIVE_INFINITY;
    double change = scoring.perStrength(weight) - scoring.perStrength(stated);
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      double parts = sums.parts(row) + Scoring.parts(change * strengths[row]);
      if (parts > best) {
        best = parts;
        first = row;
      }
    }
    return first;
  }

  /// How many parts one gains on another for each unit of weight.
  private double gain(int row, int other) {
    return slope * (strengths[row] - strengths[other]);
  }

  private static double within(double weight, double one, double other) {
    return Math.clamp(weight, Math.min(one, other), Math.max(one, other));
  }
}
