package org.designvault.catalogue.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.designvault.pattern.Digest;

/// Diagrams that Mermaid has read without complaint on this machine, by digest: whoever edits the
/// prose around one need not wait for a browser again. Not used where `CI` is set.
///
/// @param folder one empty file for each diagram
/// @param used whether it is looked at and added to
record ReadBefore(Path folder, boolean used) {
  /// What one version reads, the next may not.
  private static final String MERMAID = "11.14.0";

  private static final int DIGITS = 64;

  /// @param environment where `CI` and `XDG_CACHE_HOME` may be set
  static ReadBefore of(Map<String, String> environment) {
    String cache =
        environment.getOrDefault(
            "XDG_CACHE_HOME", Path.of(System.getProperty("user.home", "."), ".cache").toString());
    return new ReadBefore(
        Path.of(cache, "designvault", "mermaid-" + MERMAID), !environment.containsKey("CI"));
  }

  static ReadBefore nothing() {
    return new ReadBefore(Path.of("."), false);
  }

  boolean contains(String diagram) {
    return used && Files.exists(place(diagram));
  }

  void add(String diagram) {
    if (used) {
      try {
        Files.createDirectories(folder);
        Files.write(place(diagram), new byte[0]);
      } catch (IOException _) {
        // Without a note of it the diagram is read again next time; nothing else is lost.
      }
    }
  }

  private Path place(String diagram) {
    return folder.resolve(new Digest().with(diagram).hex(DIGITS));
  }
}
