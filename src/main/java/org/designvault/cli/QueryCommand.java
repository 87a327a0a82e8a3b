package org.designvault.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.designvault.graph.asking.Asked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Asking the graph itself.
@Command(
    name = "query",
    description = "Answers a query of SPARQL 1.1 over the whole graph.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class QueryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();

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
    String query = query();
    try (House house = common.open(terminal)) {
      Asked asked = house.vault().ask(query);
      if (common.json()) {
        terminal.json(asked);
      } else {
        print(asked);
      }
    }
    return ExitCode.FINE.number();
  }

  private String query() throws IOException {
    if (place.equals("-")) {
      return terminal.input();
    }
    Path named = Path.of(common.home(), "queries", "explore", place + ".rq");
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
