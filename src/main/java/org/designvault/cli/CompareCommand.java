package org.designvault.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.designvault.vault.ComparisonAnswer;
import org.designvault.vault.ComparisonForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Putting entries side by side.
@Command(
    name = "compare",
    description = "Puts two to four entries side by side.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final BriefFile brief = new BriefFile();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "An entry to compare.")
  private List<String> patterns = List.of();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ComparisonForm form =
        new ComparisonForm(new ArrayList<@Nullable String>(patterns), brief.read(terminal));
    try (House house = common.open(terminal)) {
      ComparisonAnswer answer = house.vault().compare(form);
      if (common.json()) {
        terminal.json(answer);
      } else {
        new ComparisonText(new Prose(terminal.out())).print(answer);
      }
    }
    return ExitCode.FINE.number();
  }
}
