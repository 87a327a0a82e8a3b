package org.designvault.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.designvault.pattern.Digest;

/// Who found a graph whole: the checks and the code. What others found whole is judged again.
///
/// @param name the same as long as neither was touched
public record JudgedBy(String name) {
  private static final int DIGITS = 8;

  /// Nothing where the code lies packed in another file and does not say when it was made.
  public static Optional<JudgedBy> these(Queries queries) {
    try {
      Path code =
          Path.of(JudgedBy.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.of(new JudgedBy(name(code, queries)));
    } catch (URISyntaxException | IllegalArgumentException packed) {
      return Optional.empty();
    }
  }

  private static String name(Path code, Queries queries) {
    Digest digest = new Digest();
    try (Stream<Path> files = Files.walk(code)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.with(Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    for (NamedQuery check : queries.checks()) {
      digest.with(check.text("sparql"));
    }
    return digest.hex(DIGITS);
  }
}
