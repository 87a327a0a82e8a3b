package org.designvault.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Does once what the others do, for nobody: from such a run Java learns what to keep ready, and
/// later starts take a fraction of the time.
@Command(name = "trial", description = "Runs every command for practice.", hidden = true)
final class TrialCommand implements Callable<Integer> {
  private static final String CONVERSATION =
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"trial","version":"1"}}}
      {"jsonrpc":"2.0","id":2,"method":"tools/list"}
      {"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"recommend","arguments":{"problem":"every page hangs"}}}
      """;

  @Mixin private final CatalogueOptions catalogue = new CatalogueOptions();

  @Override
  public Integer call() {
    List<List<String>> lines =
        List.of(
            List.of("recommend", "every page hangs", "--quality=availability=5", "--json"),
            List.of("recommend", "every page hangs", "--constraint=without a message broker"),
            List.of("search", "repeat", "--kind=pattern"),
            List.of("show", "retry"),
            List.of("query", "what-mitigates-a-trouble"),
            List.of("export", "--format=nq"),
            List.of(
                "validate",
                catalogue.home() + "/data/patterns/resilience-fault-tolerance/retry.md"),
            List.of("mcp"));
    int worst = ExitCode.FINE.number();
    for (List<String> line : lines) {
      worst = Math.max(worst, DesignVaultCommand.commands(nobody()).execute(withHome(line)));
    }
    return worst;
  }

  private String[] withHome(List<String> line) {
    return Stream.concat(line.stream(), Stream.of("--home=" + catalogue.home()))
        .toArray(String[]::new);
  }

  private static Terminal nobody() {
    InputStream in = new ByteArrayInputStream(CONVERSATION.getBytes(StandardCharsets.UTF_8));
    OutputStream out = OutputStream.nullOutputStream();
    PrintWriter words = new PrintWriter(out, false, StandardCharsets.UTF_8);
    return new Terminal(in, out, words, words, false);
  }
}
