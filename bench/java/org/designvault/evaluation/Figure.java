package org.designvault.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// A mean over questions, or a ratio of two, with its bootstrap 95 % interval (percentile method,
/// Efron 1979).
record Figure(double mean, double low, double high, int questions) {
  static final Figure NONE = new Figure(0, 0, 0, 0);

  private static final int DRAWS = 2000;
  private static final long SEED = 20261126;
  private static final double PARTS = 1e10;

  static Figure of(List<Double> values) {
    double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
    return drawn(all.length, picks -> Arrays.stream(picks).mapToDouble(at -> all[at]).sum());
  }

  /// The mean of some values over the mean of others for the same questions, drawn in pairs.
  static Figure ratio(List<Double> above, List<Double> below) {
    double[] one = above.stream().mapToDouble(Double::doubleValue).toArray();
    double[] other = below.stream().mapToDouble(Double::doubleValue).toArray();
    return drawn(
        one.length,
        picks ->
            one.length
                * Arrays.stream(picks).mapToDouble(at -> one[at]).sum()
                / Math.max(Arrays.stream(picks).mapToDouble(at -> other[at]).sum(), 1 / PARTS));
  }

  /// As it is written down: the tenth decimal is the last.
  Figure rounded() {
    return new Figure(rounded(mean), rounded(low), rounded(high), questions);
  }

  private static double rounded(double value) {
    return Math.round(value * PARTS) / PARTS;
  }

  /// @param sum of what was drawn, given as positions
  private static Figure drawn(int size, ToDoubleFunction<int[]> sum) {
    if (size == 0) {
      return NONE;
    }
    Random chance = new Random(SEED);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      int[] picks = new int[size];
      for (int pick = 0; pick < size; pick++) {
        picks[pick] = chance.nextInt(size);
      }
      means[draw] = sum.applyAsDouble(picks) / size;
    }
    Arrays.sort(means);
    double mean = sum.applyAsDouble(IntStream.range(0, size).toArray()) / size;
    return new Figure(mean, means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40], size);
  }

  /// `0.52`
  String brief() {
    return String.format(Locale.ROOT, "%.2f", mean);
  }

  /// `0.52 (0.44–0.60)`
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", mean, low, high);
  }
}
