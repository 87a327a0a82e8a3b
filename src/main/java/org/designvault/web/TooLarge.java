package org.designvault.web;

import java.io.IOException;

/// A body that goes on after its limit.
public final class TooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  private final long limit;

  TooLarge(long limit) {
    super("more than " + limit + " bytes");
    this.limit = limit;
  }

  /// Bytes that would have been taken.
  public long limit() {
    return limit;
  }
}
