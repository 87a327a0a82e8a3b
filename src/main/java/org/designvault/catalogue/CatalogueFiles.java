package org.designvault.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.designvault.catalogue.Folders.Layer;

/// The bytes of all files that make up a catalogue, read once, by path from the root.
///
/// @param prefixes of the catalogues that lie on each other, the lowest first
/// @param byPath behind the prefix `ontology/…`, `data/patterns/…`, `data/sources.yaml` and
///   `catalogue.yaml`, wherever the folders lie
record CatalogueFiles(List<String> prefixes, SortedMap<String, byte[]> byPath) {
  static final String PATTERNS = "data/patterns/";
  static final String SOURCES = "data/sources.yaml";
  static final String ONTOLOGY = "ontology/";
  static final String CONTEXT = "ontology/context.jsonld";
  static final String DESCRIPTION = "catalogue.yaml";

  CatalogueFiles {
    prefixes = List.copyOf(prefixes);
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
  }

  /// @throws UncheckedIOException when a folder or file cannot be read
  static CatalogueFiles of(Folders folders) {
    List<Layer> layers = folders.layers().toList();
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Layer layer : layers) {
      String ontology = layer.prefix() + ONTOLOGY;
      collect(files, ontology, layer.ontology(), name -> name.endsWith(".ttl"));
      collect(files, layer.prefix() + PATTERNS, layer.patterns(), name -> name.endsWith(".md"));
      add(files, layer.prefix() + SOURCES, layer.sources());
      if (layer.prefix().isEmpty()) {
        collect(files, ontology, layer.ontology(), name -> name.equals("context.jsonld"));
      } else {
        add(files, layer.prefix() + DESCRIPTION, layer.description());
      }
    }
    return new CatalogueFiles(layers.stream().map(Layer::prefix).toList(), files);
  }

  /// With these read as well. One from elsewhere takes the place of an entry of the same name.
  CatalogueFiles with(Map<String, Path> more) {
    SortedMap<String, byte[]> files = new TreeMap<>(byPath);
    for (Map.Entry<String, Path> file : more.entrySet()) {
      if (!isAtHome(file.getKey())) {
        String name = "/" + file.getValue().getFileName();
        files.keySet().removeIf(path -> isAtHome(path) && path.endsWith(name));
      }
      files.put(file.getKey(), bytes(file.getValue()));
    }
    return new CatalogueFiles(prefixes, files);
  }

  /// Whether a file lies among the entries of one of the catalogues.
  boolean isAtHome(String path) {
    return prefixes.stream().anyMatch(prefix -> path.startsWith(prefix + PATTERNS));
  }

  /// Which catalogue a file belongs to; one from elsewhere to the lowest.
  String prefixOf(String path) {
    return prefixes.stream()
        .filter(prefix -> !prefix.isEmpty() && path.startsWith(prefix))
        .findFirst()
        .orElse("");
  }

  /// The order of the catalogues belongs to the revision: the last one has the last word.
  String revision() {
    SortedMap<String, byte[]> files = new TreeMap<>(byPath);
    if (prefixes.size() > 1) {
      files.put("", String.join("\n", prefixes).getBytes(StandardCharsets.UTF_8));
    }
    return Revision.of(files);
  }

  String text(String path) {
    byte[] bytes = byPath.get(path);
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }

  private static void collect(
      SortedMap<String, byte[]> files, String prefix, Path folder, Predicate<String> wanted) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      found
          .filter(file -> Files.isRegularFile(file) && isWanted(file, wanted))
          .forEach(file -> files.put(prefix + slashed(folder.relativize(file)), bytes(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(SortedMap<String, byte[]> files, String path, Path file) {
    if (Files.isRegularFile(file)) {
      files.put(path, bytes(file));
    }
  }

  private static boolean isWanted(Path file, Predicate<String> wanted) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && wanted.test(name);
  }

  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
