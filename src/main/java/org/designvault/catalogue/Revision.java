package org.designvault.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/// The name of a state of all files: same files, same revision, everywhere.
final class Revision {
  private static final int DIGITS = 16;

  private Revision() {}

  /// @param files content by path, with `/` between folders whatever the platform
  /// @return first 16 hex digits of SHA-256 over `path NUL digest NUL` of the sorted files
  static String of(SortedMap<String, byte[]> files) {
    MessageDigest all = sha256();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      all.update(file.getKey().getBytes(StandardCharsets.UTF_8));
      all.update((byte) 0);
      all.update(sha256().digest(file.getValue()));
      all.update((byte) 0);
    }
    return HexFormat.of().formatHex(all.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
