package org.designvault.cli;

import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// `designvault`, from which the commands hang.
@Command(
    name = "designvault",
    description = "A knowledge graph of system-design patterns.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
public final class DesignVaultCommand {
  DesignVaultCommand() {}

  public static void main(String[] arguments) {
    // What a person asked for is printed; what libraries say to themselves is not.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    LogManager.getLogManager().reset();
    System.exit(commands(Terminal.ofTheProcess()).execute(arguments));
  }

  static CommandLine commands(Terminal terminal) {
    CommandLine commands =
        new CommandLine(new DesignVaultCommand())
            .addSubcommand(new RecommendCommand(terminal))
            .addSubcommand(new DesignCommand(terminal))
            .addSubcommand(new ReviewCommand(terminal))
            .addSubcommand(new CompareCommand(terminal))
            .addSubcommand(new SearchCommand(terminal))
            .addSubcommand(new ShowCommand(terminal))
            .addSubcommand(new QueryCommand(terminal))
            .addSubcommand(new ExportCommand(terminal))
            .addSubcommand(new ValidateCommand(terminal))
            .addSubcommand(new PublishCommand(terminal))
            .addSubcommand(new McpCommand(terminal))
            .addSubcommand(new TrialCommand())
            .setOut(terminal.out())
            .setErr(terminal.err());
    return ExitCode.decideFor(commands);
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = DesignVaultCommand.class.getPackage().getImplementationVersion();
      return new String[] {"designvault " + (version == null ? "(not packaged)" : version)};
    }
  }
}
