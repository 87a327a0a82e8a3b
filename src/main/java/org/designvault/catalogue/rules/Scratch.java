package org.designvault.catalogue.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for a moment, named after the process that is to blame for it.
record Scratch(Path folder) implements AutoCloseable {
  static final String PREFIX = "designvault-" + ProcessHandle.current().pid() + "-";

  private static final int TRIES = 20;
  private static final long PAUSE_MILLIS = 50;

  Scratch() throws IOException {
    this(Files.createTempDirectory(PREFIX));
  }

  /// Tried again for a while: processes that have just been ended may still write a last file.
  @Override
  public void close() throws IOException {
    for (int left = TRIES; left > 0 && Files.exists(folder); left--) {
      try {
        delete();
      } catch (IOException written) {
        if (left == 1) {
          throw written;
        }
        pause();
      }
    }
  }

  private void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : innermostFirst) {
        Files.deleteIfExists(file);
      }
    } catch (java.io.UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
