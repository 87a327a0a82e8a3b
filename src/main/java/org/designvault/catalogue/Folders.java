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

  /// What faults call an entry's file: its path from the root, or, when it lies elsewhere, the path
  /// as given.
  public String nameOf(Path entry) {
    Path home = patterns().toAbsolutePath().normalize();
    Path place = entry.toAbsolutePath().normalize();
    return place.startsWith(home)
        ? CatalogueFiles.PATTERNS + CatalogueFiles.slashed(home.relativize(place))
        : CatalogueFiles.slashed(entry);
  }

  /// Holds all entries, and nothing else.
  public Path patterns() {
    return data.resolve("patterns");
  }

  Path sources() {
    return data.resolve("sources.yaml");
  }
}
