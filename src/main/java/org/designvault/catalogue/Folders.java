package org.designvault.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where a catalogue's files lie.
///
/// @param ontology Turtle files, `shapes/` and `context.jsonld`
/// @param data `patterns/<category>/<slug>.md` and `sources.yaml`
/// @param own roots of catalogues laid over this one, the lowest first; each holds `catalogue.yaml`
///   and, laid out in the same way, `data` and `ontology`
public record Folders(Path ontology, Path data, List<Path> own) {
  public Folders {
    own = List.copyOf(own);
  }

  public static Folders below(Path root) {
    return new Folders(root.resolve("ontology"), root.resolve("data"), List.of());
  }

  /// The same, under these.
  public Folders under(List<Path> catalogues) {
    return new Folders(ontology, data, catalogues);
  }

  /// What faults call an entry's file: its path from the root, or, when it lies elsewhere, the path
  /// as given.
  public String nameOf(Path entry) {
    Path place = entry.toAbsolutePath().normalize();
    return layers()
        .filter(layer -> place.startsWith(absolute(layer.patterns())))
        .map(layer -> layer.nameOf(absolute(layer.patterns()).relativize(place)))
        .findFirst()
        .orElseGet(() -> CatalogueFiles.slashed(entry));
  }

  /// Each holds all entries of one catalogue, and nothing else.
  public List<Path> patterns() {
    return layers().map(Layer::patterns).toList();
  }

  /// Everything a change to which may change the catalogue.
  public List<Path> roots() {
    return Stream.concat(Stream.of(ontology, data), own.stream()).toList();
  }

  /// From the lowest to the one that has the last word.
  Stream<Layer> layers() {
    return Stream.concat(Stream.of(new Layer("", ontology, data)), own.stream().map(Layer::at));
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /// One catalogue among those that lie on each other.
  ///
  /// @param prefix begins the names of its files: the name of its folder and a slash; empty for the
  ///   lowest
  record Layer(String prefix, Path ontology, Path data) {
    static Layer at(Path root) {
      Path name = absolute(root).getFileName();
      return new Layer(
          (name == null ? "own" : name) + "/", root.resolve("ontology"), root.resolve("data"));
    }

    Path patterns() {
      return data.resolve("patterns");
    }

    Path sources() {
      return data.resolve("sources.yaml");
    }

    /// What it says of itself.
    Path description() {
      return data.resolveSibling("catalogue.yaml");
    }

    String nameOf(Path fromPatterns) {
      return prefix + CatalogueFiles.PATTERNS + CatalogueFiles.slashed(fromPatterns);
    }
  }
}
