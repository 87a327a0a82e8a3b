package org.designvault.bench.growth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The straight line through a cost where both axes are logarithmic: cost = factor · size^exponent,
/// by least squares of the logarithms.
///
/// @param exponent 1 where ten times the entries cost ten times as much
/// @param off how many times larger or smaller than the line the farthest point is
/// @param last exponent between the two largest sizes alone, where what every start costs weighs
///   least
/// @param entry what one entry more cost between these two
/// @param largest the point at the largest size
public record Slope(
    double exponent, double factor, double off, double last, double entry, Point largest) {

  /// @param measured by size, all with a value above 0
  /// @return empty for fewer than two sizes
  static Optional<Slope> of(List<Point> measured) {
    if (measured.size() < 2) {
      return Optional.empty();
    }
    double x = measured.stream().mapToDouble(Slope::logSize).average().orElseThrow();
    double y = measured.stream().mapToDouble(Slope::logValue).average().orElseThrow();
    double both = 0;
    double square = 0;
    for (Point point : measured) {
      both += (logSize(point) - x) * (logValue(point) - y);
      square += (logSize(point) - x) * (logSize(point) - x);
    }
    double exponent = both / square;
    double start = y - exponent * x;
    double off =
        measured.stream()
            .mapToDouble(point -> Math.abs(logValue(point) - start - exponent * logSize(point)))
            .max()
            .orElse(0);
    Point largest = measured.getLast();
    Point before = measured.get(measured.size() - 2);
    double last = (logValue(largest) - logValue(before)) / (logSize(largest) - logSize(before));
    double entry =
        (largest.value().orElseThrow() - before.value().orElseThrow())
            / (largest.size() - before.size());
    return Optional.of(new Slope(exponent, Math.exp(start), Math.exp(off), last, entry, largest));
  }

  /// What is to be expected at a size, in three ways: by the whole line; by the last step of it; by
  /// what the last step costs an entry, which is right where a fixed part is most of the figures.
  /// Nothing is said to become cheaper by growing.
  ///
  /// @return the least and the most of the three
  List<Double> at(int size) {
    double value = largest.value().orElseThrow();
    double byLine = exponent <= 0 ? value : factor * Math.pow(size, exponent);
    double byLast = value * Math.pow((double) size / largest.size(), Math.max(0, last));
    double byEntry = value + Math.max(0, entry) * (size - largest.size());
    return List.of(
        Math.min(byLine, Math.min(byLast, byEntry)), Math.max(byLine, Math.max(byLast, byEntry)));
  }

  /// `n^0.95 (×1.04), last step 0.99`: the factor is by how much a point is off at most.
  String words(Unit unit) {
    return String.format(
        Locale.ROOT,
        "n^%.2f (×%.2f), last step %.2f, %s at %,d",
        exponent,
        off,
        last,
        unit.words(largest.value().orElseThrow()),
        largest.size());
  }

  private static double logSize(Point point) {
    return Math.log(point.size());
  }

  private static double logValue(Point point) {
    return Math.log(point.value().orElseThrow());
  }
}
