package org.designvault.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A mean over questions with its bootstrap 95 % interval (percentile method, Efron 1979).
record Figure(double mean, double low, double high, int questions) {
  private static final int DRAWS = 2000;
  private static final long SEED = 20261126;

  static Figure of(List<Double> values) {
    if (values.isEmpty()) {
      return new Figure(0, 0, 0, 0);
    }
    Random chance = new Random(SEED);
    double[] means = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int pick = 0; pick < values.size(); pick++) {
        sum += values.get(chance.nextInt(values.size()));
      }
      means[draw] = sum / values.size();
    }
    Arrays.sort(means);
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    return new Figure(mean, means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40], values.size());
  }

  /// `0.52 (0.44–0.60)`
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", mean, low, high);
  }
}
