package org.designvault.bench.growth;

import java.util.List;
import java.util.OptionalDouble;

/// One figure, or why there is none.
///
/// @param engine `jena`, `tdb2`, `sparql`, `neo4j`; `dump` for what the catalogue itself is
/// @param size entries of the catalogue
/// @param value in seconds, bytes or a bare number; empty when it could not be measured
/// @param note what goes with the value; the evidence where there is none
public record Point(String engine, int size, Cost cost, OptionalDouble value, String note) {
  public static final String CATALOGUE = "dump";
  static final List<String> ENGINES = List.of(CATALOGUE, "jena", "tdb2", "sparql", "neo4j");

  public Point {
    note = note.replaceAll("\\s+", " ").strip();
  }

  /// A line of the file, tabs between.
  public String line() {
    String number = value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    return String.join("\t", engine, Integer.toString(size), cost.id(), number, note);
  }

  static Point of(String line) {
    String[] cells = line.split("\t", -1);
    return new Point(
        cells[0],
        Integer.parseInt(cells[1]),
        Cost.of(cells[2]),
        cells[3].isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(parsed(cells[3])),
        cells[4]);
  }

  private static double parsed(String number) {
    return Double.parseDouble(number);
  }

  boolean isOf(Cost other, String name) {
    return cost == other && engine.equals(name);
  }
}
