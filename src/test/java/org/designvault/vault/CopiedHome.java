package org.designvault.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.Shipped;

/// A home of its own with the shipped files in it, for tests that break them.
public record CopiedHome(Path root) {
  public static final String RETRY = "data/patterns/resilience-fault-tolerance/retry.md";

  public static CopiedHome in(Path root) throws IOException {
    Files.createDirectories(root);
    for (String folder : new String[] {"ontology", "data", "queries"}) {
      copy(Shipped.root().resolve(folder), root.resolve(folder));
    }
    return new CopiedHome(root);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path file : found.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  VaultSettings settings() {
    return new VaultSettings(root.toString(), List.of(), "", true, true, Duration.ofSeconds(2));
  }

  FrontDesk desk() {
    return new FrontDesk(new SnapshotMaker(settings(), Shipped.loader(), Shipped.queries()));
  }

  public String read(String file) throws IOException {
    return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
  }

  public void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, StandardCharsets.UTF_8);
  }

  public void replace(String file, String old, String with) throws IOException {
    String text = read(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " has no '" + old + "'");
    }
    write(file, text.replace(old, with));
  }

  void delete(String file) throws IOException {
    Files.delete(root.resolve(file));
  }
}
