package org.designvault.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.designvault.vault.WholeEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reading one entry.
@Command(
    name = "show",
    description = "Shows an entry, whole or by section, as Markdown.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ID", description = "The entry, such as circuit-breaker.")
  private String id = "";

  @Option(
      names = {"-s", "--section"},
      paramLabel = "NAME",
      split = ",",
      description =
          "One of intent, context, solution, structure, implementation, consequences, related.")
  private List<String> sections = List.of();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (House house = common.open(terminal)) {
      WholeEntry entry = house.vault().whole(id).only(sections);
      if (common.json()) {
        terminal.json(entry);
      } else {
        print(new Prose(terminal.out()), entry);
      }
    }
    return ExitCode.FINE.number();
  }

  private void print(Prose prose, WholeEntry entry) {
    prose.line("# " + entry.name());
    prose.blank();
    prose.line("%s, %s, revision %s".formatted(entry.id(), entry.kind(), entry.revision()));
    entry
        .sections()
        .forEach((name, text) -> {
          prose.blank();
          prose.line("## " + Character.toUpperCase(name.charAt(0)) + name.substring(1));
          prose.blank();
          prose.line(text.strip());
        });
    if (sections.isEmpty()) {
      prose.blank();
      prose.line("## Sources");
      prose.blank();
      for (WholeEntry.Reference source : entry.sources()) {
        prose.line("- " + source.ref() + (source.at() == null ? "" : " (" + source.at() + ")"));
      }
    }
  }
}
