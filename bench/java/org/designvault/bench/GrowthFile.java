package org.designvault.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import org.designvault.bench.Bench.Plan;
import org.designvault.bench.growth.Cost;
import org.designvault.bench.growth.Growth;
import org.designvault.bench.growth.Point;

/// Where each figure is written as soon as it is there, so that a run that breaks off is not lost.
final class GrowthFile {
  static final Path FILE = Plan.FOLDER.resolve("growth.tsv");

  private GrowthFile() {}

  static void begin(long seed) {
    append(
        Growth.ABOUT
            + "Measured %s on %s with %d processors; generated catalogues, seed %d."
                .formatted(
                    LocalDate.now(ZoneOffset.UTC),
                    System.getProperty("os.name"),
                    Runtime.getRuntime().availableProcessors(),
                    seed));
  }

  static void add(String engine, int size, Cost cost, double value, String note) {
    append(new Point(engine, size, cost, OptionalDouble.of(value), note).line());
  }

  /// @param why the evidence
  static void missing(String engine, int size, List<Cost> costs, String why) {
    costs.forEach(
        cost -> append(new Point(engine, size, cost, OptionalDouble.empty(), why).line()));
  }

  private static void append(String line) {
    System.err.println(line);
    try {
      Files.createDirectories(Plan.FOLDER);
      Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
