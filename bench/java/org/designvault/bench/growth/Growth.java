package org.designvault.bench.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Everything that was measured at any size, the latest of each.
///
/// @param about when and on what, in half a sentence
/// @param points by size
public record Growth(String about, List<Point> points) {
  /// Begins the lines that say when and on what.
  public static final String ABOUT = "# ";

  public Growth {
    points = List.copyOf(points);
  }

  public static Growth read(Path file) {
    try {
      return of(Files.readAllLines(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Growth of(List<String> lines) {
    Map<String, Point> latest = new LinkedHashMap<>();
    String about = "";
    for (String line : lines) {
      if (line.startsWith(ABOUT)) {
        about = line.substring(ABOUT.length());
      } else if (!line.isBlank()) {
        Point point = Point.of(line);
        latest.put(point.engine() + " " + point.size() + " " + point.cost(), point);
      }
    }
    return new Growth(
        about, latest.values().stream().sorted(Comparator.comparingInt(Point::size)).toList());
  }

  /// Where each cost that the picture shows goes, a line for each engine.
  public List<Line> summary() {
    return Arrays.stream(Cost.values())
        .filter(Cost::isDrawn)
        .flatMap(cost -> engines(cost).stream().flatMap(engine -> line(engine, cost).stream()))
        .toList();
  }

  private Optional<Line> line(String engine, Cost cost) {
    return Slope.of(measured(cost, engine))
        .map(slope -> new Line(engine + ": " + cost.title(), slope.words(cost.unit())));
  }

  /// @param what engine and cost
  /// @param found how it grows
  public record Line(String what, String found) {}

  SortedSet<Integer> sizes() {
    SortedSet<Integer> sizes = new TreeSet<>();
    points.forEach(point -> sizes.add(point.size()));
    return sizes;
  }

  /// Engines of which something is known, in their order.
  List<String> engines(Cost cost) {
    return Point.ENGINES.stream().filter(engine -> !line(cost, engine).isEmpty()).toList();
  }

  /// One cost of one engine, by size.
  List<Point> line(Cost cost, String engine) {
    return points.stream().filter(point -> point.isOf(cost, engine)).toList();
  }

  /// The same without those that could not be measured.
  List<Point> measured(Cost cost, String engine) {
    return line(cost, engine).stream()
        .filter(point -> point.value().isPresent() && point.value().getAsDouble() > 0)
        .toList();
  }
}
