package org.designvault.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.CypherRows;
import org.designvault.vault.CypherForm;
import org.designvault.vault.Vault;
import org.designvault.vault.json.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Asking the graph itself.
@Command(
    name = "query",
    description =
        "Answers a query over the whole graph: of SPARQL 1.1, or of Cypher where the engine is Neo4j.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class QueryCommand implements Callable<Integer> {
  private static final String SUFFIX = ".cypher";

  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--cypher",
      description = "The query is in Cypher, as files that end with .cypher are.")
  private boolean isCypher;

  @Option(
      names = {"-p", "--parameter"},
      paramLabel = "NAME=JSON",
      description =
          "A parameter of a query in Cypher, such as limit=10, or names=[\"a\"]; may be repeated.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Parameters(
      paramLabel = "FILE|NAME|-",
      description =
          "A file with the query, the name of one in queries/explore, or - for standard input.")
  private String place = "";

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    boolean cypher = isCypher || place.endsWith(SUFFIX);
    String query = query(cypher ? SUFFIX : ".rq");
    try (House house = common.open(terminal)) {
      if (cypher) {
        cypher(house.vault(), query);
      } else {
        sparql(house.vault(), query);
      }
    }
    return ExitCode.FINE.number();
  }

  private void sparql(Vault vault, String query) {
    Asked asked = vault.ask(query);
    if (common.json()) {
      terminal.json(asked);
    } else {
      print(asked);
    }
  }

  private void cypher(Vault vault, String query) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    parameters.forEach((name, json) -> values.put(name, Given.value("--parameter " + name, json)));
    CypherRows found = vault.ask(new CypherForm(query, values));
    if (common.json()) {
      terminal.json(found);
    } else {
      print(found.inWords());
    }
  }

  private String query(String suffix) throws IOException {
    if (place.equals("-")) {
      return terminal.input();
    }
    Path named = Path.of(common.home(), "queries", "explore", place + suffix);
    return Files.readString(Files.isRegularFile(named) ? named : Path.of(place));
  }

  private void print(Asked asked) {
    if (!asked.turtle().isEmpty()) {
      terminal.out().print(asked.turtle());
      return;
    }
    List<List<String>> table = new ArrayList<>();
    table.add(asked.columns());
    for (List<@Nullable String> row : asked.rows()) {
      table.add(row.stream().map(cell -> cell == null ? "" : cell).toList());
    }
    new Prose(terminal.out()).table(table);
    int rows = asked.rows().size();
    String said = rows + (rows == 1 ? " row" : " rows");
    terminal.out().println(said + (asked.truncated() ? "; there are more." : "."));
  }
}
