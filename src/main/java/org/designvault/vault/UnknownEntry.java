package org.designvault.vault;

import java.util.Optional;
import org.designvault.vault.RefusedRequest.Problem;

/// An entry was asked for that this revision does not have.
public final class UnknownEntry extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String nearest;

  /// @param nearest id of the entry that may be meant
  UnknownEntry(String id, Optional<String> nearest) {
    super("no such entry");
    this.id = id;
    this.nearest = nearest.map(other -> "did you mean '" + other + "'?").orElse("");
  }

  /// @param otherwise how this door finds entries, for when none is near
  public Problem problem(String otherwise) {
    return new Problem(
        "id", id, "an entry of the catalogue", nearest.isEmpty() ? otherwise : nearest);
  }
}
