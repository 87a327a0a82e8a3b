package org.designvault.graph;

/// A shared store does not answer, or not as it should. What is served is served on.
public final class StoreAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String address;

  /// @param address where the store is, without credentials
  /// @param reason what was found instead of an answer, in half a sentence
  /// @param hint how to mend it
  public StoreAway(String address, String reason, String hint) {
    super(address + " " + reason + " (" + hint + ")");
    this.address = address;
  }

  /// @param cause what the driver of the store said
  public StoreAway(String address, String reason, String hint, Throwable cause) {
    this(address, reason, hint);
    initCause(cause);
  }

  public String address() {
    return address;
  }
}
