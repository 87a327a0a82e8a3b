package org.designvault.web;

import java.io.IOException;

/// A body in an encoding that nobody here unpacks.
public final class Packed extends IOException {
  private static final long serialVersionUID = 1L;

  private final String encoding;

  Packed(String encoding) {
    super("a body packed as " + encoding);
    this.encoding = encoding;
  }

  public String encoding() {
    return encoding;
  }
}
