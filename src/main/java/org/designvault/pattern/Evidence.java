package org.designvault.pattern;

import java.util.Arrays;
import java.util.Optional;

/// What an effect rests on.
public enum Evidence {
  /// A source says so.
  CITED("cited"),
  /// Widely reported by those who run it.
  PRACTICE("practice"),
  /// Follows from the mechanism.
  REASONED("reasoned");

  private final String id;

  Evidence(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Optional<Evidence> of(String id) {
    return Arrays.stream(values()).filter(evidence -> evidence.id.equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}
