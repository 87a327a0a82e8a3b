package org.designvault.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.bench.Bench.Plan;

/// What of the growth is measured.
///
/// @param sizes entries of the catalogues
/// @param engines those of the settings; none to show only what the file holds
/// @param heap of the servers, such as `8g`; blank for one that suits the size
/// @param record whether the page is written
record GrowthPlan(
    List<Integer> sizes, List<String> engines, String heap, boolean record, Plan bench) {

  /// @param arguments `--sizes=1000,10000`, `--engines=jena,neo4j` (`none` for none), `--heap=12g`,
  ///   `--record`
  static GrowthPlan of(List<String> arguments) {
    return new GrowthPlan(
        listed(arguments, "sizes", "1000,10000,100000").map(Integer::parseInt).toList(),
        listed(arguments, "engines", "jena,tdb2,neo4j,sparql")
            .filter(engine -> !engine.equals("none"))
            .toList(),
        Plan.value(arguments, "heap", ""),
        arguments.contains("--record"),
        Plan.of(arguments));
  }

  private static Stream<String> listed(List<String> arguments, String name, String otherwise) {
    return Arrays.stream(Plan.value(arguments, name, otherwise).split(","));
  }

  /// Part of every full run, and of a quick one that asks for nothing else.
  static boolean isWanted(List<String> arguments) {
    Plan bench = Plan.of(arguments);
    return bench.wants("G") && !(bench.only().isEmpty() && arguments.contains("--quick"));
  }

  long seed() {
    return bench.seed();
  }

  /// What changes between the two is the seed.
  RankingCosts ranking(boolean other) {
    return new RankingCosts(other ? bench.withSeed(seed() + 1) : bench);
  }
}
