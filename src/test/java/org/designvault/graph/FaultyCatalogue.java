package org.designvault.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.catalogue.Catalogue;
import org.designvault.catalogue.CatalogueReader;
import org.designvault.catalogue.Folders;
import org.designvault.pattern.Fault;

/// A small catalogue on the shipped ontology: the sound one, with the files of a fixture laid over
/// it. `faults.txt` of the fixture lists what must be found, as it is printed.
record FaultyCatalogue(Path fixture, Path folder) {
  private static final Path FAULTS = Path.of("src/test/resources/faults");
  private static final String EXPECTED = "faults.txt";

  /// @param shelf `meaning` or `shapes`
  static List<Path> fixtures(String shelf) {
    try (Stream<Path> fixtures = Files.list(FAULTS.resolve(shelf))) {
      return fixtures.sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// @param folder an empty one, to build the catalogue in
  static FaultyCatalogue of(Path fixture, Path folder) {
    copy(Shipped.folders().ontology(), folder.resolve("ontology"));
    copy(FAULTS.resolve("sound"), folder);
    copy(fixture, folder);
    return new FaultyCatalogue(fixture, folder);
  }

  static FaultyCatalogue sound(Path folder) {
    return of(FAULTS.resolve("sound"), folder);
  }

  Catalogue catalogue() {
    return new CatalogueReader().read(Folders.below(folder));
  }

  List<String> found() {
    return switch (Shipped.loader().load(catalogue())) {
      case Loading.Whole _ -> List.of();
      case Loading.Refused(var faults) -> faults.stream().map(Fault::toString).toList();
    };
  }

  List<String> expected() {
    try {
      return Files.readAllLines(fixture.resolve(EXPECTED));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
