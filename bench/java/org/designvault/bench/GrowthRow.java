package org.designvault.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.designvault.bench.Bench.Plan;
import org.designvault.bench.growth.Cost;
import org.designvault.bench.growth.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything about one engine at one size: loaded into an empty store, asked, swapped for another
/// catalogue of the same size, started again.
///
/// @param dump what is served first
/// @param other what is served after the swap
record GrowthRow(GrowthPlan plan, String engine, int size, Path dump, Path other) {
  /// The server reads what this leads to.
  private static final Path SERVED = Plan.FOLDER.resolve("growth-served.nq").toAbsolutePath();

  private static final Duration CALM = Duration.ofSeconds(8);
  private static final int WARM = 500;
  private static final int PAIRS = 7;
  private static final int CALLS = 40;

  void measure() {
    lead(dump);
    try (GrowthSetting setting = GrowthSetting.of(engine, size, plan.heap())) {
      boolean loaded = step(List.of(Cost.LOAD), () -> served(setting));
      // In memory nothing is kept of a dump: a restart is a load.
      if (loaded && setting.folder().isPresent()) {
        step(List.of(Cost.RESTART), () -> restarted(setting));
      }
    }
  }

  private void served(GrowthSetting setting) {
    try (Server server = setting.server(SERVED)) {
      Client client = server.client();
      add(Cost.LOAD, seconds(server.startTook()), "");
      add(Cost.PUBLISH, client.get("/bench/engine").get("micros").doubleValue() / 1e6, "");
      Briefs briefs = plan.ranking(false).briefs(client);
      step(server, List.of(Cost.RECOMMEND, Cost.ALLOCATED), () -> asked(client, briefs));
      step(server, List.of(Cost.SEARCH), () -> searched(client));
      step(server, List.of(Cost.HEAP, Cost.RESIDENT), () -> weighed(server, client, setting));
      step(server, List.of(Cost.FACTS), () -> facts(client));
      step(server, List.of(Cost.EXPLORE, Cost.EXPLORE_SLOWEST), () -> explored(client));
      step(
          server,
          List.of(Cost.SWAP, Cost.WAIT_DURING, Cost.WAIT_WORST),
          () -> swapped(server, client, briefs));
    }
  }

  private void asked(Client client, Briefs briefs) {
    for (int call = 0; call < WARM; call++) {
      RankingCosts.recommend(client, briefs, call);
      RankingCosts.echo(client, briefs, call);
    }
    Ratio ratio =
        Ratio.of(
            PAIRS,
            () -> Load.medianOf(CALLS, call -> RankingCosts.recommend(client, briefs, call)),
            () -> Load.medianOf(CALLS, call -> RankingCosts.echo(client, briefs, call)),
            plan.seed());
    add(Cost.RECOMMEND, ratio.median() * ratio.floor() / 1e6, "");
    add(Cost.RECOMMEND_ECHOES, ratio.median(), "");
    add(Cost.ALLOCATED, RankingCosts.bytesOfOne(client, briefs), "");
  }

  /// Two words of an entry's name, as people search who remember it half.
  private void searched(Client client) {
    List<String> words =
        client
            .get("/api/patterns?size=40")
            .get("items")
            .valueStream()
            .map(item -> item.get("name").stringValue().replaceAll(" [^ ]*$", ""))
            .map(name -> "/api/patterns?q=" + name.replaceAll("\\W+", "+"))
            .toList();
    Load.medianOf(4 * CALLS, call -> client.text(words.get(call % words.size())));
    add(
        Cost.SEARCH,
        Load.medianOf(4 * CALLS, call -> client.text(words.get(call % words.size()))) / 1e6,
        "");
  }

  private void weighed(Server server, Client client, GrowthSetting setting) {
    add(Cost.HEAP, client.get("/bench/meter").get("live").doubleValue(), "");
    Footprint.resident(server.process()).ifPresent(bytes -> add(Cost.RESIDENT, bytes, ""));
    setting.store().stream()
        .flatMapToDouble(store -> Footprint.resident(store.process()).stream())
        .forEach(bytes -> add(Cost.STORE_RESIDENT, bytes, ""));
    setting.folder().ifPresent(folder -> add(Cost.DISK, Footprint.onDisk(folder), ""));
  }

  private void facts(Client client) {
    JsonNode read = posted(client, "/bench/facts");
    add(Cost.FACTS, read.get("micros").doubleValue() / 1e6, "");
    GrowthFile.add(Point.CATALOGUE, size, Cost.ROWS, read.get("rows").doubleValue(), "");
  }

  private void explored(Client client) {
    JsonNode asked = posted(client, "/bench/explore?seed=" + plan.seed());
    add(Cost.EXPLORE, asked.get("median").doubleValue() / 1e6, "");
    add(
        Cost.EXPLORE_SLOWEST,
        asked.get("slowest").doubleValue() / 1e6,
        asked.get("name").stringValue());
  }

  private void swapped(Server server, Client client, Briefs briefs) {
    String before = client.get("/bench/engine").get("revision").stringValue();
    Client people = server.client();
    Waits calm =
        Waits.during(GrowthRow::calm, call -> RankingCosts.recommend(people, briefs, call));
    add(Cost.WAIT_BEFORE, calm.quantile(0.99), calm.counted());
    lead(other);
    Waits busy =
        Waits.during(
            () -> add(Cost.SWAP, reloaded(client, before), ""),
            call -> RankingCosts.recommend(people, briefs, call));
    add(Cost.WAIT_DURING, busy.quantile(0.99), busy.counted());
    add(Cost.WAIT_WORST, busy.worst(), "");
  }

  private static double reloaded(Client client, String before) {
    JsonNode after = posted(client, "/bench/reload");
    if (after.get("revision").stringValue().equals(before)) {
      throw new IllegalStateException("nothing was swapped: " + after.get("store").stringValue());
    }
    return after.get("micros").doubleValue() / 1e6;
  }

  private void restarted(GrowthSetting setting) {
    try (Server server = setting.server(SERVED)) {
      add(Cost.RESTART, seconds(server.startTook()), "");
    }
  }

  private void step(Server server, List<Cost> costs, Runnable step) {
    step(
        costs,
        () -> {
          try {
            step.run();
          } catch (RuntimeException failed) {
            throw new IllegalStateException(
                failed.getMessage() + "; the server's log: " + server.lastError(), failed);
          }
        });
  }

  /// What cannot be measured says why, and the rest goes on.
  ///
  /// @return whether it could
  private boolean step(List<Cost> costs, Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException failed) {
      GrowthFile.missing(engine, size, costs, String.valueOf(failed.getMessage()));
      return false;
    }
  }

  private void add(Cost cost, double value, String note) {
    GrowthFile.add(engine, size, cost, value, note);
  }

  private static JsonNode posted(Client client, String path) {
    return new JsonMapper().readTree(client.post(path, ""));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1_000.0;
  }

  private static void calm() {
    try {
      Thread.sleep(CALM);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void lead(Path dump) {
    try {
      Files.deleteIfExists(SERVED);
      Files.createSymbolicLink(SERVED, dump);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
