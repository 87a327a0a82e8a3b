package org.designvault.pattern;

import java.util.Arrays;
import java.util.Optional;

/// What sort of thing an entry is; each is a subclass of `dv:Entry` in the ontology.
public enum Kind {
  PATTERN("pattern"),
  PRACTICE("practice"),
  ARCHITECTURE_STYLE("architecture-style"),
  ALGORITHM("algorithm"),
  DATA_STRUCTURE("data-structure"),
  PRINCIPLE("principle"),
  FAILURE_MODE("failure-mode"),
  ANTI_PATTERN("anti-pattern");

  private final String id;

  Kind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /// Something to avoid or survive rather than to choose.
  public boolean isTrouble() {
    return this == FAILURE_MODE || this == ANTI_PATTERN;
  }

  public static Optional<Kind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}
