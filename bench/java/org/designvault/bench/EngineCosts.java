package org.designvault.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.designvault.bench.Bench.Plan;
import org.designvault.bench.EngineFloors.By;

/// P8: what each query file costs on Neo4j, over three times what it costs on Jena in memory and
/// one trip to the store.
record EngineCosts(Plan plan, EngineClient client) {
  private static final int WORST = 5;
  private static final String UNIT = "(3 Jena + ping)";

  private record Cost(String file, Ratio ratio, double store, double memory) {
    String inMicros() {
      return Figure.number(store) + " over " + Figure.number(memory) + " µs";
    }
  }

  /// @param what which catalogue
  /// @param times so often is a file asked in one turn
  List<Figure> figures(String what, int times) {
    List<Figure> figures = new ArrayList<>();
    client.ping(40 * times);
    double ping = client.ping(10 * times);
    figures.add(Figure.told("P8", what + ": Bolt ping", Figure.number(ping) + " µs"));
    for (String shelf : List.of("explore", "facts")) {
      List<String> files = client.files(shelf);
      figures.add(client.sameRows(what, shelf, files));
      figures.addAll(
          figures(what + ", " + shelf, files.stream().map(id -> cost(shelf, id, times)).toList()));
    }
    return figures;
  }

  private List<Figure> figures(String what, List<Cost> costs) {
    List<Figure> figures = new ArrayList<>();
    double[] ratios = costs.stream().mapToDouble(cost -> cost.ratio().median()).toArray();
    double[] floors = costs.stream().mapToDouble(cost -> cost.ratio().floor()).toArray();
    Ratio files = Ratio.of(ratios, floors, plan.seed());
    long steady = costs.stream().filter(cost -> cost.ratio().steady()).count();
    figures.add(
        Figure.atMost(
            "P8",
            what + ": Neo4j, the median of " + costs.size() + " files",
            new Ratio(
                files.median(),
                files.low(),
                files.high(),
                files.floor(),
                2 * steady > costs.size()),
            1,
            UNIT));
    figures.add(
        Figure.told(
            "P8",
            what + ": files that keep to it",
            Arrays.stream(ratios).filter(ratio -> ratio <= 1).count() + " of " + costs.size()));
    costs.stream()
        .sorted(Comparator.comparingDouble((Cost cost) -> -cost.ratio().median()))
        .limit(WORST)
        .forEach(cost ->
            figures.add(
                Figure.atMost(
                    "P8",
                    what + ": " + cost.file() + ", " + cost.inMicros(),
                    cost.ratio(),
                    1,
                    UNIT)));
    return figures;
  }

  private Cost cost(String shelf, String id, int times) {
    client.file(shelf, id, By.NEO4J, 4 * times);
    client.file(shelf, id, By.MEMORY, 4 * times);
    List<Double> memory = new ArrayList<>();
    Ratio ratio =
        Ratio.of(
            plan.pairs(),
            () -> client.file(shelf, id, By.NEO4J, times),
            () -> {
              double one = client.file(shelf, id, By.MEMORY, times);
              memory.add(one);
              return 3 * one + client.ping(times);
            },
            plan.seed());
    return new Cost(
        id,
        ratio,
        ratio.median() * ratio.floor(),
        Ratio.median(memory.stream().mapToDouble(Double::doubleValue).toArray()));
  }
}
