package org.designvault.catalogue.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.designvault.pattern.Digest;

/// Texts in which a reader found no fault on this machine, by digest: whoever edits one need not
/// wait until all the others are read again. Not used where `CI` is set.
///
/// @param folder one empty file for each text
/// @param used whether it is looked at and added to
record ReadBefore(Path folder, boolean used) {
  private static final int DIGITS = 64;

  /// @param reader its name and version: what one version reads, the next may not
  /// @param environment where `CI` and `XDG_CACHE_HOME` may be set
  static ReadBefore by(String reader, Map<String, String> environment) {
    String cache =
        environment.getOrDefault(
            "XDG_CACHE_HOME", Path.of(System.getProperty("user.home", "."), ".cache").toString());
    return new ReadBefore(Path.of(cache, "designvault", reader), !environment.containsKey("CI"));
  }

  static ReadBefore nothing() {
    return new ReadBefore(Path.of("."), false);
  }

  boolean contains(String text) {
    return used && Files.exists(place(text));
  }

  void add(String text) {
    if (used) {
      try {
        Files.createDirectories(folder);
        Files.write(place(text), new byte[0]);
      } catch (IOException _) {
        // Without a note of it the text is read again next time; nothing else is lost.
      }
    }
  }

  private Path place(String text) {
    return folder.resolve(new Digest().with(text).hex(DIGITS));
  }
}
