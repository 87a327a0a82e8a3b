package org.designvault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Small files, so that each can be read in one go.
class SizeTests {
  private static final int HARD_STOP = 300;
  private static final int TYPICAL = 80;

  @Test
  void noFileIsLongerThanThreeHundredLines() throws IOException {
    assertThat(lengths()).allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(HARD_STOP));
  }

  @Test
  void halfOfAllFilesAreShort() throws IOException {
    List<Long> sorted = lengths().stream().sorted().toList();
    assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(TYPICAL);
  }

  private static List<Long> lengths() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(SizeTests::length)
          .toList();
    }
  }

  private static long length(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
