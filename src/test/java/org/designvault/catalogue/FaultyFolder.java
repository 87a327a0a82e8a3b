package org.designvault.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.pattern.Fault;

/// A catalogue of nothing but fixtures, each of which has one fault of form and is named after it.
record FaultyFolder(Path root) {
  static final String HOME = "data/patterns/resilience-fault-tolerance/";
  private static final Path FIXTURES = Path.of("src/test/resources/faults/form");

  /// All fixtures that stand for an entry each.
  static List<String> entries() {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A whole entry but for its name, to be spoilt by a test.
  static String sound() {
    return text(FIXTURES.resolveSibling("sound").resolve(HOME + "lantern.md"));
  }

  static String fixture(String name) {
    return text(FIXTURES.resolve(name));
  }

  static Fault fault(
      String fixture, int line, String key, String value, String expected, String hint) {
    return new Fault(HOME + fixture + ".md", line, key, value, expected, hint);
  }

  FaultyFolder with(String fixture) {
    return written(HOME + fixture + ".md", fixture(fixture + ".md"));
  }

  FaultyFolder written(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  Catalogue read() {
    return new CatalogueReader().read(Folders.below(root));
  }

  List<Fault> faults() {
    return read().faults();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
