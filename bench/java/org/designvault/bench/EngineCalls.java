package org.designvault.bench;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.designvault.graph.Argument;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.Queries;
import org.designvault.graph.StoreAway;
import org.designvault.vault.Vault;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the engine does behind the snapshot, asked for from outside. Times are microseconds.
@RestController
@ConditionalOnProperty(EngineWatch.WANTED)
final class EngineCalls {
  /// More runs of a query that took this long so far would say no more.
  private static final double ENOUGH = 1_000_000;

  /// Nor would a second one.
  private static final double MUCH = 20_000_000;

  private static final double NEVER = Double.MAX_VALUE;
  private static final int RUNS = 5;

  private final EngineWatch watch;
  private final Queries queries;
  private final Vault vault;
  private final BeanFactory house;

  EngineCalls(EngineWatch watch, Queries queries, Vault vault, BeanFactory house) {
    this.watch = watch;
    this.queries = queries;
    this.vault = vault;
    this.house = house;
  }

  /// How long it took the engine to have the graph that it handed out last.
  @GetMapping("/bench/engine")
  Map<String, Object> engine() {
    EngineWatch.Handed handed = watch.last();
    return Map.of("revision", handed.graph().revision(), "micros", handed.nanos() / 1_000);
  }

  /// Reads every file of `queries/facts` once, as a snapshot is made.
  @PostMapping("/bench/facts")
  Map<String, Long> facts() {
    LongAdder rows = new LongAdder();
    long begin = System.nanoTime();
    for (NamedQuery query : queries.facts()) {
      watch.last().graph().select(query, List.of(), _ -> rows.increment());
    }
    return Map.of("micros", (System.nanoTime() - begin) / 1_000, "rows", rows.sum());
  }

  /// Asks every query of `queries/explore` about things of the catalogue that is served.
  @PostMapping("/bench/explore")
  Map<String, Object> explore(@RequestParam long seed) {
    ExploreArguments things = ExploreArguments.of(vault.facts(), seed);
    List<Took> took =
        queries.explores().stream()
            .map(query -> new Took(query.id(), patient(query, things.of(query))))
            .sorted(Comparator.comparingDouble(Took::micros))
            .toList();
    Took slowest =
        took.reversed().stream().filter(one -> one.micros() < NEVER).findFirst().orElseThrow();
    long unanswered = took.stream().filter(one -> one.micros() == NEVER).count();
    String given = unanswered == 0 ? "" : "; given up: " + took.getLast().query();
    return Map.of(
        "queries", took.size(),
        "median", took.get(took.size() / 2).micros(),
        "slowest", slowest.micros(),
        "name", slowest.query() + given);
  }

  /// A query that the store is not waited for any longer is slower than all others.
  private double patient(NamedQuery query, List<Argument> arguments) {
    try {
      return median(query, arguments);
    } catch (StoreAway _) {
      return NEVER;
    }
  }

  private record Took(String query, double micros) {}

  /// The first run is left out where there are others: a server plans a query when it comes first.
  private double median(NamedQuery query, List<Argument> arguments) {
    KnowledgeGraph graph = watch.last().graph();
    List<Double> runs = new ArrayList<>();
    double spent = 0;
    while (runs.isEmpty()
        || (runs.size() == 1 && spent < MUCH)
        || (runs.size() <= RUNS && spent < ENOUGH)) {
      long begin = System.nanoTime();
      graph.select(query, arguments, _ -> {});
      runs.add((System.nanoTime() - begin) / 1_000.0);
      spent += runs.getLast();
    }
    return Ratio.median(
        runs.stream().skip(runs.size() > 1 ? 1 : 0).mapToDouble(run -> run).toArray());
  }

  /// Has everything read anew, as the watch of the folders has it; a dump is watched by nobody.
  @PostMapping("/bench/reload")
  Map<String, Object> reload() {
    Object desk = house.getBean("frontDesk");
    Method reload = Objects.requireNonNull(ReflectionUtils.findMethod(desk.getClass(), "reload"));
    ReflectionUtils.makeAccessible(reload);
    long begin = System.nanoTime();
    ReflectionUtils.invokeMethod(reload, desk);
    return Map.of(
        "micros",
        (System.nanoTime() - begin) / 1_000,
        "revision",
        vault.revision().orElse(""),
        "store",
        vault.store().map(standing -> standing.text()).orElse(""));
  }
}
