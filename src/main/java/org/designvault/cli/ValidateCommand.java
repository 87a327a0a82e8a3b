package org.designvault.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.designvault.vault.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What a writer runs between two edits.
@Command(
    name = "validate",
    description = "Says all that is wrong with entries: their form, meaning and content.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class ValidateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "An entry, or a folder with entries below it.")
  private List<Path> places = List.of();

  @Mixin private final CommonOptions common = new CommonOptions();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    try (House house = common.open(terminal)) {
      Verdict verdict = house.validator().validate(places);
      if (common.json()) {
        terminal.json(verdict);
      } else {
        print(verdict, Duration.ofNanos(System.nanoTime() - start));
      }
      ExitCode code = verdict.faults().isEmpty() ? ExitCode.FINE : ExitCode.FAULTS_FOUND;
      return code.number();
    }
  }

  private void print(Verdict verdict, Duration took) {
    PrintWriter out = terminal.out();
    verdict.faults().forEach(out::println);
    verdict.notices().forEach(out::println);
    if (verdict.elsewhere() > 0) {
      out.println("elsewhere: " + counted(verdict.elsewhere(), "fault"));
    }
    int faults = verdict.faults().size();
    out.printf(
        Locale.ROOT,
        "%s, %s. (%.1f s)%n",
        counted(verdict.files(), "file"),
        faults == 0 ? "no fault" : counted(faults, "fault"),
        took.toMillis() / 1000.0);
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
