package org.designvault.catalogue;

import java.nio.file.Path;

/// Where a catalogue's files lie.
///
/// @param ontology Turtle files, `shapes/` and `context.jsonld`
/// @param data `patterns/<category>/<slug>.md` and `sources.yaml`
public record Folders(Path ontology, Path data) {
  public static Folders below(Path root) {
    return new Folders(root.resolve("ontology"), root.resolve("data"));
  }

  Path patterns() {
    return data.resolve("patterns");
  }

  Path sources() {
    return data.resolve("sources.yaml");
  }
}
