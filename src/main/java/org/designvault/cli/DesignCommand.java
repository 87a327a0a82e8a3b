package org.designvault.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.designvault.vault.BriefForm;
import org.designvault.vault.DesignAnswer;
import org.designvault.vault.DesignForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Asking for a set of entries that belong together.
@Command(
    name = "design",
    description = "Says which few entries together cover the most of a brief.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class DesignCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Mixin private final WrittenBrief written = new WrittenBrief();

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "At most this many entries, 3 to 7; 5 if not said.")
  private @Nullable Integer size;

  @Option(
      names = "--demand",
      paramLabel = "PHRASE|JSON",
      description =
          "What must hold for the set as a whole, such as '{\"mitigates\": \"dual-write\"}'.")
  private List<String> demands = List.of();

  DesignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BriefForm brief = written.form(terminal);
    List<@Nullable Object> demanded =
        new ArrayList<@Nullable Object>(demands.stream().map(BriefOptions::constraint).toList());
    DesignForm form = new DesignForm(brief, size, demanded);
    List<@Nullable Object> constraints = new ArrayList<@Nullable Object>();
    if (brief.constraints() != null) {
      constraints.addAll(brief.constraints());
    }
    constraints.addAll(demanded);
    try (House house = common.open(terminal)) {
      DesignAnswer answer = house.vault().design(form);
      if (common.json()) {
        terminal.json(answer);
      } else {
        new DesignText(new Prose(terminal.out()), constraints).print(answer);
      }
    }
    return ExitCode.FINE.number();
  }
}
