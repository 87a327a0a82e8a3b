package org.designvault.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.designvault.bench.growth.Cost;
import org.designvault.bench.growth.Growth;
import org.designvault.bench.growth.Page;
import org.designvault.bench.growth.Point;

/// G: what becomes of each cost on each engine as the catalogue grows.
record GrowthCosts(GrowthPlan plan) {

  List<Figure> figures() throws IOException {
    if (!plan.engines().isEmpty()) {
      GrowthFile.begin(plan.seed());
    }
    for (int size : plan.engines().isEmpty() ? List.<Integer>of() : plan.sizes()) {
      Path dump = plan.ranking(false).generated(size);
      Path other = plan.ranking(true).generated(size);
      catalogue(size, dump);
      for (String engine : plan.engines()) {
        long begin = System.nanoTime();
        new GrowthRow(plan, engine, size, dump, other).measure();
        System.err.printf(
            Locale.ROOT, "%s, %,d took %.0f s%n", engine, size, (System.nanoTime() - begin) / 1e9);
      }
    }
    if (plan.record()) {
      Page.record(GrowthFile.FILE);
    }
    return Growth.read(GrowthFile.FILE).summary().stream()
        .map(line -> Figure.told("G", line.what(), line.found()))
        .toList();
  }

  private static void catalogue(int size, Path dump) throws IOException {
    GrowthFile.add(Point.CATALOGUE, size, Cost.DUMP, (double) Files.size(dump), "");
    try (Stream<String> lines = Files.lines(dump)) {
      GrowthFile.add(Point.CATALOGUE, size, Cost.STATEMENTS, (double) lines.count(), "");
    }
  }
}
