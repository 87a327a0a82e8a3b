package org.designvault.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.designvault.graph.Argument;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.Queries;
import org.designvault.graph.Row;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Scoring;
import org.designvault.recommend.WholeOrder;
import org.designvault.recommend.WholeOrder.Place;
import org.designvault.vault.Vault;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One ranking in three ways, and any query file on two engines, in a server on Neo4j. Times are
/// taken here around the work alone: medians in microseconds.
@RestController
@RequestMapping("/bench/engines")
@ConditionalOnProperty(name = "bench.graphs", havingValue = "two")
class EngineFloors {
  private static final double PLACES = 1e10;

  private final TwoGraphs graphs;
  private final Queries queries;
  private final Vault vault;
  private final Driver driver;
  private final Map<String, WholeOrder> orders = new ConcurrentHashMap<>();

  EngineFloors(TwoGraphs graphs, Queries queries, Vault vault, Driver driver) {
    this.graphs = graphs;
    this.queries = queries;
    this.vault = vault;
    this.driver = driver;
  }

  /// Who is asked.
  enum By {
    JAVA,
    MEMORY,
    NEO4J
  }

  /// @param differences nothing when all said the same
  record Compared(long rows, List<String> differences) {}

  /// Ranks so many briefs, one after the other.
  @PostMapping("/rank")
  double rank(@RequestParam By by, @RequestParam int briefs, @RequestParam long seed) {
    List<Brief> asked = briefs(briefs, seed);
    WholeOrder order = order();
    NamedQuery statement = queries.explore("recommend");
    List<Argument[]> arguments = asked.stream().map(EngineFloors::arguments).toList();
    return Load.medianOf(
        briefs,
        number -> {
          int found =
              by == By.JAVA
                  ? order.of(asked.get(number)).size()
                  : graph(by).select(statement, arguments.get(number)).size();
          if (found == 0) {
            throw new IllegalStateException("a brief without any answer: " + asked.get(number));
          }
        });
  }

  /// Whether all three give each entry the same points in the same order. An entry without points
  /// may have a row or none.
  @PostMapping("/rank/same")
  Compared rankedAlike(@RequestParam int briefs, @RequestParam long seed) {
    NamedQuery statement = queries.explore("recommend");
    List<String> differences = new ArrayList<>();
    long rows = 0;
    for (Brief brief : briefs(briefs, seed)) {
      List<Place> expected =
          order().of(brief).stream().map(place -> place(place.entry(), place.points())).toList();
      expected = expected.stream().filter(place -> place.points() != 0).toList();
      rows += expected.size();
      for (By by : List.of(By.MEMORY, By.NEO4J)) {
        List<Place> found =
            graph(by).select(statement, arguments(brief)).stream()
                .map(row -> place(new Slug(row.slug("pattern")), row.number("points")))
                .filter(place -> place.points() != 0)
                .toList();
        differ(expected, found, by + " for " + brief, differences);
      }
    }
    return new Compared(rows, differences);
  }

  /// Asks a query file with the arguments of its example.
  @PostMapping("/file")
  double file(
      @RequestParam String shelf,
      @RequestParam String id,
      @RequestParam By by,
      @RequestParam int times) {
    NamedQuery query = query(shelf, id);
    return Load.medianOf(times, _ -> graph(by).select(query));
  }

  @PostMapping("/file/same")
  Compared sameRows(@RequestParam String shelf, @RequestParam String id) {
    List<Row> expected = graphs.inMemory().select(query(shelf, id));
    List<String> differences = new ArrayList<>();
    differ(expected, graphs.inStore().select(query(shelf, id)), id, differences);
    return new Compared(expected.size(), differences);
  }

  @GetMapping("/files")
  Map<String, List<String>> files() {
    return Map.of(
        "explore", queries.explores().stream().map(NamedQuery::id).toList(),
        "facts", queries.facts().stream().map(NamedQuery::id).toList());
  }

  /// The least that a question to the store costs: one statement, there and back.
  @PostMapping("/ping")
  double ping(@RequestParam int times) {
    return Load.medianOf(
        times,
        _ -> {
          try (Session session = driver.session()) {
            session.run("RETURN 1").consume();
          }
        });
  }

  private NamedQuery query(String shelf, String id) {
    return shelf.equals("facts") ? queries.fact(id) : queries.explore(id);
  }

  private KnowledgeGraph graph(By by) {
    return by == By.MEMORY ? graphs.inMemory() : graphs.inStore();
  }

  private WholeOrder order() {
    return orders.computeIfAbsent(
        vault.facts().revision(), _ -> WholeOrder.over(vault.facts(), Scoring.published()));
  }

  private List<Brief> briefs(int number, long seed) {
    GraphBriefs briefs = new GraphBriefs(vault.facts(), seed);
    return IntStream.range(0, number).mapToObj(briefs::of).toList();
  }

  private static Argument[] arguments(Brief brief) {
    return GraphBriefs.arguments(brief, Scoring.published()).toArray(Argument[]::new);
  }

  /// Ten places, as the statement has them.
  private static Place place(Slug entry, double points) {
    return new Place(entry, Math.round(points * PLACES) / PLACES);
  }

  private static <T> void differ(List<T> expected, List<T> found, String what, List<String> into) {
    for (int place = 0; place < Math.max(expected.size(), found.size()); place++) {
      Object wanted = place < expected.size() ? expected.get(place) : "nothing";
      Object got = place < found.size() ? found.get(place) : "nothing";
      if (!wanted.equals(got)) {
        into.add("%s, place %d: %s instead of %s".formatted(what, place, got, wanted));
        return;
      }
    }
  }
}
