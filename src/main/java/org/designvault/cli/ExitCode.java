package org.designvault.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.vault.BrokenCatalogue;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.Unavailable;
import org.designvault.vault.UnknownEntry;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// How a command ended, for scripts. The only place that decides it.
enum ExitCode {
  FINE(0, "it was done, or answered"),
  FAULTS_FOUND(1, "the catalogue has faults; each is printed"),
  WRONG_USAGE(2, "something in the command is unknown, out of range or not well formed"),
  FAILED(3, "it could not be done, such as a file that cannot be read");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /// Commands answer with one of these; a failure is told in a line, or in one for each thing that
  /// is wrong.
  static CommandLine decideFor(CommandLine commands) {
    decideFor(commands.getCommandSpec());
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      codes.put(" " + code.number, code.meaning);
    }
    commands
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("%nEnds with%n")
        .exitCodeList(codes);
    return commands.setExecutionExceptionHandler(
        (failure, command, _) -> tell(innermost(failure), command.getErr()).number);
  }

  private static void decideFor(CommandSpec command) {
    command.exitCodeOnInvalidInput(WRONG_USAGE.number);
    command.exitCodeOnSuccess(FINE.number);
    command.subcommands().values().forEach(inner -> decideFor(inner.getCommandSpec()));
  }

  /// What is wrapped around a cause says only who was told of it.
  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static ExitCode tell(Throwable cause, PrintWriter err) {
    return switch (cause) {
      case BrokenCatalogue broken -> {
        broken.faults().forEach(err::println);
        yield tell(FAULTS_FOUND, List.of(broken.getMessage() + "; mend them and ask again"), err);
      }
      case RefusedRequest refused -> tell(WRONG_USAGE, refused.problems(), err);
      case UnknownEntry unknown ->
          tell(WRONG_USAGE, List.of(unknown.problem("`designvault search WORDS` finds it")), err);
      case RefusedQuery refused -> tell(code(refused), List.of(line(refused)), err);
      case Unavailable away -> tell(FAILED, List.of(String.valueOf(away.getMessage())), err);
      default -> tell(FAILED, List.of(line(cause)), err);
    };
  }

  private static ExitCode code(RefusedQuery refused) {
    return switch (refused.reason()) {
      case MALFORMED, FORBIDDEN, TOO_LARGE -> WRONG_USAGE;
      case TOO_SLOW, BUSY, AWAY -> FAILED;
    };
  }

  private static String line(RefusedQuery refused) {
    return Stream.of(refused.what(), refused.where(), refused.expected(), refused.hint())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static ExitCode tell(ExitCode code, List<?> lines, PrintWriter err) {
    lines.forEach(line -> err.println("designvault: " + line));
    return code;
  }

  private static String line(Throwable cause) {
    String text =
        switch (cause) {
          case NoSuchFileException missing ->
              missing.getFile()
                  + ": "
                  + (missing.getReason() == null ? "no such file" : missing.getReason());
          case AccessDeniedException denied -> denied.getFile() + ": not readable";
          case FileSystemException broken -> broken.getMessage();
          default -> cause.toString();
        };
    return String.valueOf(text).lines().findFirst().orElse("");
  }

  int number() {
    return number;
  }
}
