package org.designvault.cli;

import java.util.List;
import picocli.CommandLine.Option;

/// Where the catalogue lies.
final class CatalogueOptions {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:DESIGNVAULT_HOME:-.}",
      description = "Holds ontology, data and queries. Default: DESIGNVAULT_HOME, else here.")
  private String home = "";

  @Option(
      names = "--catalogue",
      paramLabel = "DIR",
      description =
          "A catalogue of your own over it; several, the lowest first. Default:"
              + " DESIGNVAULT_CATALOGUES.")
  private List<String> catalogues = List.of();

  String home() {
    return home;
  }

  House open() {
    return House.at(home, catalogues);
  }
}
