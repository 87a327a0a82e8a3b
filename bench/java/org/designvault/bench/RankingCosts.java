package org.designvault.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.designvault.bench.Bench.Plan;
import tools.jackson.databind.JsonNode;

/// P1 and P2: what a recommendation costs, in echoes of JSON by the same server.
record RankingCosts(Plan plan) {
  private static final int SMALL = 450;
  private static final int BRIEFS = 25;
  private static final int CLIENTS = 8;

  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    Cost shipped = measured("shipped", List.of(), List.of(), 8, figures);
    Path small = generated(SMALL);
    Cost few =
        measured(SMALL + " entries", List.of(), List.of("--designvault.dump=" + small), 8, figures);
    if (plan.large() > 0) {
      Path dump = generated(plan.large());
      Cost many =
          measured(
              String.format("%,d entries", plan.large()),
              List.of("-Xmx4g"),
              List.of(
                  "--designvault.dump=" + dump,
                  "--designvault.engine=tdb2",
                  "--designvault.store=" + Plan.FOLDER.resolve("tdb2")),
              70,
              figures);
      figures.add(
          Figure.atMost(
              "P2",
              "time of one at " + plan.large() + " over one at " + SMALL,
              many.micros() / few.micros(),
              12,
              "×"));
      figures.add(
          Figure.told(
              "P2",
              "allocated by one at " + plan.large() + " over one at " + SMALL,
              Figure.number(many.bytes() / few.bytes()) + " ×"));
    }
    figures.add(
        Figure.told("P1", "shipped: one recommendation", Figure.number(shipped.micros()) + " µs"));
    return figures;
  }

  private record Cost(double micros, double bytes) {}

  private Cost measured(
      String what, List<String> options, List<String> arguments, double bar, List<Figure> into) {
    try (Server server = Server.start(options, BenchServer.class, arguments)) {
      Client client = server.client();
      Briefs briefs = briefs(client);
      warm(client, briefs);
      Ratio latency =
          Ratio.of(
              plan.pairs(),
              () -> Load.medianOf(plan.calls(), call -> recommend(client, briefs, call)),
              () -> Load.medianOf(plan.calls(), call -> echo(client, briefs, call)),
              plan.seed());
      into.add(Figure.atMost("P1", what + ": p50 of one", latency, bar, "F1"));
      into.add(Figure.told("F1", what + ": echo p50", Figure.number(latency.floor()) + " µs"));
      Ratio crowd = throughput(server, briefs);
      into.add(
          options.isEmpty()
              ? Figure.atLeast("P2", what + ": a second, 8 clients", crowd, 0.15, "F2")
              : Figure.told(
                  "P2",
                  what + ": a second, 8 clients",
                  Figure.number(crowd.median()) + " F2, no bar at this size"));
      double bytes = bytesOfOne(client, briefs);
      long live = client.get("/bench/meter").get("live").longValue();
      into.add(
          Figure.told("P2", what + ": allocated by one", Figure.number(bytes / 1024) + " KiB"));
      into.add(
          Figure.told(
              "P1",
              what + ": ready after, heap in use",
              Figure.number(server.startTook().toMillis() / 1000.0)
                  + " s, "
                  + Figure.number(live / 1048576.0)
                  + " MiB"));
      return new Cost(latency.median() * latency.floor(), bytes);
    }
  }

  private interface Call {
    String answer(Client client, int turn);
  }

  private Ratio throughput(Server server, Briefs briefs) {
    return Ratio.of(
        plan.pairs(),
        () -> perSecond(server, (client, turn) -> recommend(client, briefs, turn)),
        () -> perSecond(server, (client, turn) -> echo(client, briefs, turn)),
        plan.seed());
  }

  private double perSecond(Server server, Call call) {
    return Load.perSecond(
        CLIENTS,
        plan.calls() / 60.0,
        () -> {
          Client client = server.client();
          return turn -> !call.answer(client, turn).isEmpty();
        });
  }

  static double bytesOfOne(Client client, Briefs briefs) {
    long before = client.get("/bench/allocated").get("allocated").longValue();
    for (int call = 0; call < BRIEFS; call++) {
      recommend(client, briefs, call);
    }
    long after = client.get("/bench/allocated").get("allocated").longValue();
    return (after - before) / (double) BRIEFS;
  }

  private void warm(Client client, Briefs briefs) {
    for (int call = 0; call < 10 * plan.calls(); call++) {
      recommend(client, briefs, call);
      echo(client, briefs, call);
    }
  }

  static String recommend(Client client, Briefs briefs, int call) {
    return client.post("/api/recommendations", briefs.json().get(call % BRIEFS));
  }

  static String echo(Client client, Briefs briefs, int call) {
    return client.post("/bench/echo", briefs.json().get(call % BRIEFS));
  }

  /// Troubles in the words of whoever wrote questions for the catalogue that is served.
  Briefs briefs(Client client) {
    List<String> troubles = new ArrayList<>();
    for (JsonNode item : client.get("/api/patterns?size=40").get("items")) {
      String id = item.get("id").stringValue();
      client
          .get("/api/patterns/" + id)
          .get("questions")
          .forEach(question -> troubles.add(question.stringValue()));
    }
    return Briefs.of(client.get("/api/vocabulary"), troubles, BRIEFS, plan.seed());
  }

  Path generated(int entries) {
    Path file =
        Plan.FOLDER.resolve("generated-" + entries + "-" + plan.seed() + ".nq").toAbsolutePath();
    if (!file.toFile().exists()) {
      try (Server shipped = Server.start(List.of(), BenchServer.class, List.of())) {
        shipped
            .client()
            .post(
                "/bench/generate?entries=" + entries + "&seed=" + plan.seed() + "&file=" + file,
                "");
      }
    }
    return file;
  }
}
