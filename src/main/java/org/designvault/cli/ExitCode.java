package org.designvault.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// How a command ended, for scripts. The only place that decides it.
enum ExitCode {
  FINE(0),
  FAULTS_FOUND(1),
  WRONG_USAGE(2),
  FAILED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /// Commands answer with one of these; a failure is told in one line.
  static CommandLine decideFor(CommandLine commands) {
    decideFor(commands.getCommandSpec());
    return commands.setExecutionExceptionHandler((failure, command, _) -> {
      command.getErr().println("designvault: " + message(failure));
      return FAILED.number;
    });
  }

  private static void decideFor(CommandSpec command) {
    command.exitCodeOnInvalidInput(WRONG_USAGE.number);
    command.exitCodeOnSuccess(FINE.number);
    command.subcommands().values().forEach(inner -> decideFor(inner.getCommandSpec()));
  }

  /// Of the innermost cause: what is wrapped around it says only who was told of it.
  private static String message(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
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
