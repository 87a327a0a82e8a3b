package org.designvault.bench;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/// How much dearer one thing is than another, measured in turns (A B B A) so that a busy machine
/// strikes both.
///
/// @param median of the ratios of the pairs
/// @param low lower end of the 95 % interval of the median, by bootstrap (Efron, 1979)
/// @param high upper end
/// @param floor median of what it was compared with
/// @param steady whether that floor moved by at most a quarter between the pairs
record Ratio(double median, double low, double high, double floor, boolean steady) {
  private static final int RESAMPLES = 2_000;
  private static final double MOST_MOVED = 0.25;

  /// @param pairs at least 3
  /// @param seed of the resampling
  static Ratio of(int pairs, DoubleSupplier dear, DoubleSupplier cheap, long seed) {
    double[] ratios = new double[pairs];
    double[] floors = new double[pairs];
    for (int pair = 0; pair < pairs; pair++) {
      boolean first = pair % 2 == 0;
      double before = first ? dear.getAsDouble() : cheap.getAsDouble();
      double after = first ? cheap.getAsDouble() : dear.getAsDouble();
      ratios[pair] = first ? before / after : after / before;
      floors[pair] = first ? after : before;
    }
    return of(ratios, floors, seed);
  }

  static Ratio of(double[] ratios, double[] floors, long seed) {
    Random chance = new Random(seed);
    double[] medians =
        IntStream.range(0, RESAMPLES)
            .mapToDouble(_ ->
                median(
                    chance
                        .ints(ratios.length, 0, ratios.length)
                        .mapToDouble(index -> ratios[index])
                        .toArray()))
            .sorted()
            .toArray();
    double middle = median(floors);
    boolean steady =
        Arrays.stream(floors)
                .filter(floor -> Math.abs(floor - middle) > MOST_MOVED * middle)
                .count()
            <= floors.length / 4;
    return new Ratio(
        median(ratios),
        medians[RESAMPLES / 40],
        medians[RESAMPLES - RESAMPLES / 40 - 1],
        middle,
        steady);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
