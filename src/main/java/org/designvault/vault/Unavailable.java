package org.designvault.vault;

import org.designvault.graph.StoreAway;

/// The shared store does not answer, and without it this cannot be done: nothing was served yet, or
/// something was to be published. The message says which store, why, and how to mend it.
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unavailable(StoreStanding store) {
    super(store.text());
  }

  Unavailable(StoreAway away) {
    super(away.getMessage());
  }
}
