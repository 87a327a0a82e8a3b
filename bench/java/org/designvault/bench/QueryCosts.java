package org.designvault.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.graph.GraphFactory;
import org.designvault.bench.Bench.Plan;

/// P3: what SPARQL over HTTP costs beyond the same query in this process, and what becomes of good
/// answers when very many ask.
record QueryCosts(Plan plan) {
  private static final int SLOWEST = 5;

  List<Figure> figures() throws IOException {
    List<Figure> figures = new ArrayList<>();
    try (Server server = Server.start(List.of(), BenchServer.class, List.of())) {
      Client client = server.client();
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(dumpOf(client)).parse(graph);
      List<Question> slowest = slowest(graph);
      for (Question question : slowest) {
        figures.add(overhead(client, graph, question));
      }
      figures.add(crowd(server, slowest.getFirst().query()));
    }
    return figures;
  }

  private record Question(String file, String query) {}

  private Figure overhead(Client client, Graph graph, Question question) {
    String query = question.query();
    Load.medianOf(plan.calls(), _ -> good(client, query));
    Ratio ratio =
        Ratio.of(
            plan.pairs(),
            () -> Load.medianOf(plan.calls() / 2, _ -> good(client, query)),
            () ->
                inProcess(graph, query)
                    + 2 * Load.medianOf(plan.calls() / 2, _ -> client.post("/bench/echo", "{}")),
            plan.seed());
    return Figure.atMost("P3", "SPARQL over HTTP: " + question.file(), ratio, 1, "(ARQ + 2 F1)");
  }

  private Figure crowd(Server server, String query) {
    double seconds = plan.calls() / 12.0;
    Ratio ratio =
        Ratio.of(
            plan.pairs(),
            () -> Load.perSecond(32, seconds, () -> patient(server.client(), query)),
            () -> Load.perSecond(8, seconds, () -> patient(server.client(), query)),
            plan.seed());
    return Figure.atLeast("P3", "good answers, 32 clients over 8", ratio, 0.9, "×");
  }

  private static Load.Call patient(Client client, String query) {
    return _ -> {
      var answer = client.query(query);
      if (answer.statusCode() != 200) {
        Client.waitAsAsked(answer);
      }
      return answer.statusCode() == 200;
    };
  }

  private static void good(Client client, String query) {
    int status = client.query(query).statusCode();
    if (status != 200) {
      throw new IllegalStateException("SPARQL answered " + status);
    }
  }

  private double inProcess(Graph graph, String query) {
    return Load.medianOf(
        plan.calls() / 2,
        _ -> {
          try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
            RowSetOps.consume(execution.select());
          }
        });
  }

  private static String dumpOf(Client client) throws IOException {
    Path file = Files.createDirectories(Plan.FOLDER).resolve("shipped.ttl").toAbsolutePath();
    Files.writeString(file, client.text("/dump.ttl"));
    return file.toString();
  }

  private List<Question> slowest(Graph graph) throws IOException {
    SortedMap<Double, Question> bySpeed = new TreeMap<>(Comparator.reverseOrder());
    try (Stream<Path> files = Files.list(Path.of("queries", "explore"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".rq")).toList()) {
        String query = Files.readString(file);
        bySpeed.put(
            inProcess(graph, query), new Question(String.valueOf(file.getFileName()), query));
      }
    }
    return bySpeed.values().stream().limit(SLOWEST).toList();
  }
}
