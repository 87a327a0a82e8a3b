package org.designvault.cli;

import picocli.CommandLine.Option;

/// Where the catalogue lies.
final class HomeOption {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:DESIGNVAULT_HOME:-.}",
      description = "Holds ontology, data and queries. Default: DESIGNVAULT_HOME, else here.")
  private String home = "";

  String path() {
    return home;
  }

  House open() {
    return House.at(home);
  }
}
