package org.designvault.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.designvault.bench.Bench.Plan;

/// P6 and P8 on a Neo4j of their own, filled once for both: with what is shipped, and with a
/// generated catalogue.
record StoreCosts(Plan plan) {
  static final String STATEMENTS = "P6";
  static final String ENGINES = "P8";

  /// One ranking in SPARQL takes the better part of a minute in a large catalogue.
  private static final int PAIRS_OF_LARGE = 3;

  private static final int MOST_PAIRS = 9;

  /// @param heap of the server, and of the store
  /// @param cache mebibytes of the store's page cache
  /// @param briefs ranked in one turn
  /// @param times that a query file is asked in one turn
  /// @param pairs of turns
  private record Size(
      String what,
      String heap,
      int cache,
      List<String> arguments,
      int briefs,
      int times,
      int pairs) {}

  List<Figure> figures() {
    List<Figure> figures =
        new ArrayList<>(
            measured(
                new Size(
                    "shipped",
                    "2g",
                    256,
                    List.of(),
                    25,
                    plan.calls() / 2,
                    Math.min(plan.pairs(), MOST_PAIRS))));
    if (plan.large() > 0) {
      String dump = "--designvault.dump=" + new RankingCosts(plan).generated(plan.large());
      String what = String.format(Locale.ROOT, "%,d entries", plan.large());
      figures.addAll(measured(new Size(what, "8g", 2048, List.of(dump), 1, 1, PAIRS_OF_LARGE)));
    }
    return figures;
  }

  private List<Figure> measured(Size size) {
    try (StoreProcess store = Stores.neo4j("3g", size.cache());
        Server server =
            Server.start(
                List.of("-Xmx" + size.heap()), BenchServer.class, arguments(store, size))) {
      EngineClient client = new EngineClient(server.client());
      List<Figure> figures = new ArrayList<>();
      figures.add(
          Figure.told(
              plan.wants(ENGINES) ? ENGINES : STATEMENTS,
              size.what() + ": Neo4j filled and ready after",
              Figure.number(server.startTook().toMillis() / 1000.0) + " s"));
      if (plan.wants(STATEMENTS)) {
        figures.addAll(
            new StatementCosts(plan.withPairs(size.pairs()), client)
                .figures(size.what(), size.briefs()));
      }
      if (plan.wants(ENGINES)) {
        figures.addAll(
            new EngineCosts(plan.withPairs(size.pairs()), client)
                .figures(size.what(), size.times()));
      }
      return figures;
    }
  }

  private static List<String> arguments(StoreProcess store, Size size) {
    List<String> arguments = new ArrayList<>(store.arguments());
    arguments.addAll(size.arguments());
    // A store that was started a moment ago is slow to say anything.
    arguments.add("--designvault.neo4j.patience=60s");
    arguments.add("--bench.graphs=two");
    return arguments;
  }
}
