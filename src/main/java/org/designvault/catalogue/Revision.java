package org.designvault.catalogue;

import java.util.SortedMap;
import org.designvault.pattern.Digest;

/// The name of a state of all files: same files, same revision, everywhere.
final class Revision {
  private static final int DIGITS = 16;

  private Revision() {}

  /// @param files content by path, with `/` between folders whatever the platform
  /// @return first 16 hex digits of SHA-256 over `path NUL digest NUL` of the sorted files
  static String of(SortedMap<String, byte[]> files) {
    Digest all = new Digest();
    files.forEach((path, content) -> all.with(path).with(content));
    return all.hex(DIGITS);
  }
}
