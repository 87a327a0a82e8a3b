package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ontology files are committed in one sorted form, so that a change shows as the lines that
/// changed. Run with `-Dturtle.write=true` to bring them into it.
class TurtleFormTests {
  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileIsInSortedForm(Path file) throws IOException {
    String text = Files.readString(file);
    String sorted = SortedTurtle.of(text);
    if (Boolean.getBoolean("turtle.write")) {
      Files.writeString(file, sorted);
    } else {
      assertThat(text).as("mend with -Dturtle.write=true").isEqualTo(sorted);
    }
  }
}
