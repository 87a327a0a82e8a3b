package org.designvault.cli;

import picocli.CommandLine.Option;

/// What every command that reads the catalogue takes.
final class CommonOptions {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:DESIGNVAULT_HOME:-.}",
      description = "Holds ontology, data and queries. Default: DESIGNVAULT_HOME, else here.")
  private String home = "";

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  String home() {
    return home;
  }

  boolean json() {
    return json;
  }

  /// The rooms, opened; a person who waits for them is told so.
  House open(Terminal terminal) {
    if (!json) {
      terminal.progress("Reading the catalogue");
    }
    return House.at(home);
  }
}
