package org.designvault.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every command that answers takes.
final class CommonOptions {
  @Mixin private final CatalogueOptions catalogue = new CatalogueOptions();

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  String home() {
    return catalogue.home();
  }

  boolean json() {
    return json;
  }

  /// The rooms, opened; a person who waits for them is told so.
  House open(Terminal terminal) {
    if (!json) {
      terminal.progress("Reading the catalogue");
    }
    return catalogue.open();
  }
}
