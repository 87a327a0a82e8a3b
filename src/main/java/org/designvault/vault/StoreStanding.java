package org.designvault.vault;

import java.util.Optional;
import org.designvault.graph.StoreAway;

/// How this process stands with the store it shares.
///
/// @param address of the store, without credentials
/// @param away why it cannot be asked; empty while it answers
public record StoreStanding(String address, Optional<StoreAway> away) {

  static StoreStanding answering(String address) {
    return new StoreStanding(address, Optional.empty());
  }

  static StoreStanding of(StoreAway away) {
    return new StoreStanding(away.address(), Optional.of(away));
  }

  /// One line for people.
  public String text() {
    return away.map(StoreAway::getMessage).orElse(address + " answers");
  }
}
