package org.designvault.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.designvault.agent.AgentOverStdio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lets an agent that started this program ask in the Model Context Protocol.
@Command(
    name = "mcp",
    description = "Serves an agent over standard input and output (Model Context Protocol).",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class McpCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final CatalogueOptions catalogue = new CatalogueOptions();

  McpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (House house = catalogue.open()) {
      AgentOverStdio.serve(house.vault(), terminal.in(), terminal.bytes());
    }
    return ExitCode.FINE.number();
  }
}
