package org.designvault.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The bytes of all files that make up a catalogue, read once, by path from the root.
///
/// @param byPath `ontology/…`, `data/patterns/…` and `data/sources.yaml`, wherever the folders lie
record CatalogueFiles(SortedMap<String, byte[]> byPath) {
  static final String PATTERNS = "data/patterns/";
  static final String SOURCES = "data/sources.yaml";
  static final String ONTOLOGY = "ontology/";
  static final String CONTEXT = "ontology/context.jsonld";

  CatalogueFiles {
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
  }

  /// @throws UncheckedIOException when a folder or file cannot be read
  static CatalogueFiles of(Folders folders) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    collect(files, ONTOLOGY, folders.ontology(), name -> name.endsWith(".ttl"));
    collect(files, ONTOLOGY, folders.ontology(), name -> name.equals("context.jsonld"));
    collect(files, PATTERNS, folders.patterns(), name -> name.endsWith(".md"));
    if (Files.isRegularFile(folders.sources())) {
      files.put(SOURCES, bytes(folders.sources()));
    }
    return new CatalogueFiles(files);
  }

  /// With these read as well. One from elsewhere takes the place of an entry of the same name.
  CatalogueFiles with(Map<String, Path> more) {
    SortedMap<String, byte[]> files = new TreeMap<>(byPath);
    for (Map.Entry<String, Path> file : more.entrySet()) {
      if (!file.getKey().startsWith(PATTERNS)) {
        String name = "/" + file.getValue().getFileName();
        files.keySet().removeIf(path -> path.startsWith(PATTERNS) && path.endsWith(name));
      }
      files.put(file.getKey(), bytes(file.getValue()));
    }
    return new CatalogueFiles(files);
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
