package org.designvault.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A name made of contents: same contents, same name, on every machine (SHA-256).
public final class Digest {
  private final MessageDigest sha256;

  public Digest() {
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /// The text and an end: what follows cannot be mistaken for a part of it.
  public Digest with(String text) {
    sha256.update(text.getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) 0);
    return this;
  }

  /// The digest of these bytes and an end.
  public Digest with(byte[] bytes) {
    sha256.update(new Digest().sha256.digest(bytes));
    sha256.update((byte) 0);
    return this;
  }

  /// Everything up to the end of the stream, which stays open.
  public Digest with(InputStream bytes) throws IOException {
    new DigestInputStream(bytes, sha256).transferTo(OutputStream.nullOutputStream());
    return this;
  }

  /// The first digits of the name; nothing can be added after that.
  ///
  /// @param digits 1 to 64, hexadecimal
  public String hex(int digits) {
    return HexFormat.of().formatHex(sha256.digest()).substring(0, digits);
  }
}
