package org.designvault.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.designvault.vault.ReviewAnswer;
import org.designvault.vault.ReviewForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Looking a system over.
@Command(
    name = "review",
    description = "Says what a system lacks, fears and pays by the entries it uses.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class ReviewCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final BriefFile brief = new BriefFile();

  @Parameters(arity = "1..*", paramLabel = "ID", description = "An entry that the system uses.")
  private List<String> adopted = List.of();

  ReviewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ReviewForm form =
        new ReviewForm(new ArrayList<@Nullable String>(adopted), brief.read(terminal));
    try (House house = common.open(terminal)) {
      ReviewAnswer answer = house.vault().review(form);
      if (common.json()) {
        terminal.json(answer);
      } else {
        new ReviewText(new Prose(terminal.out())).print(answer);
      }
    }
    return ExitCode.FINE.number();
  }
}
