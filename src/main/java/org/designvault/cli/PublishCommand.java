package org.designvault.cli;

import java.util.concurrent.Callable;
import org.designvault.vault.Publisher.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Filling the store that instances share.
@Command(
    name = "publish",
    description =
        "Judges the files and puts them into the store that DESIGNVAULT_ENGINE names (neo4j or"
            + " sparql); all instances before it serve them from then on.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class PublishCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();

  PublishCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (House house = common.open(terminal)) {
      Published published = house.publisher().publish();
      if (common.json()) {
        terminal.json(published);
      } else {
        terminal
            .out()
            .printf("%s: revision %s is current.%n", published.address(), published.revision());
      }
      return ExitCode.FINE.number();
    }
  }
}
