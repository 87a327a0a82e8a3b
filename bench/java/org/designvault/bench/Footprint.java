package org.designvault.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// What something takes of the machine, in bytes.
final class Footprint {
  private static final String RESIDENT = "VmRSS:";

  private Footprint() {}

  /// Resident memory of a process; empty where there is no `/proc`.
  static OptionalDouble resident(Process process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return OptionalDouble.empty();
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith(RESIDENT))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Blocks that a folder takes: files of databases are longer than what is in them.
  static double onDisk(Path folder) {
    try {
      Process asked = new ProcessBuilder("du", "-sk", folder.toString()).start();
      String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Double.parseDouble(answer.split("\\s", -1)[0]) * 1024;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
