package org.designvault.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.designvault.vault.Answer;
import org.designvault.vault.BriefForm;
import org.designvault.vault.WhyNotAnswer;
import org.designvault.vault.WhyNotForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Asking for advice.
@Command(
    name = "recommend",
    description = "Says which entries fit a brief, why, and at what price.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class RecommendCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final WrittenBrief written = new WrittenBrief();

  @Option(
      names = "--why-not",
      paramLabel = "ID",
      description = "Say instead why this entry is not first, and what little would make it so.")
  private @Nullable String expected;

  RecommendCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BriefForm brief = written.form(terminal);
    try (House house = common.open(terminal)) {
      if (expected == null) {
        answer(house.vault().recommend(brief), brief.constraints());
      } else {
        answer(house.vault().whyNot(new WhyNotForm(brief, expected)));
      }
    }
    return ExitCode.FINE.number();
  }

  private void answer(Answer answer, @Nullable List<@Nullable Object> constraints) {
    if (common.json()) {
      terminal.json(answer);
    } else {
      new AnswerText(new Prose(terminal.out()), constraints == null ? List.of() : constraints)
          .print(answer);
    }
  }

  private void answer(WhyNotAnswer why) {
    if (common.json()) {
      terminal.json(why);
    } else {
      new WhyNotText(new Prose(terminal.out())).print(why);
    }
  }
}
