package org.designvault.vault;

import java.util.List;
import org.designvault.graph.SharedStore;
import org.designvault.graph.StoreAway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Puts the files into the store that is shared, also those of a revision it has replaced before:
/// all instances follow.
@Component
public final class Publisher {
  private final SnapshotMaker maker;

  Publisher(@Lazy SnapshotMaker maker) {
    this.maker = maker;
  }

  /// @throws RefusedRequest where no store is shared
  /// @throws BrokenCatalogue when there is any fault; what was current stays so
  /// @throws Unavailable when the store does not answer
  public Published publish() {
    SharedStore store = maker.store().orElseThrow(Publisher::nowhere);
    try {
      return new Published(store.address(), maker.publish());
    } catch (StoreAway away) {
      throw new Unavailable(away);
    }
  }

  private static RefusedRequest nowhere() {
    return new RefusedRequest(
        List.of(
            new RefusedRequest.Problem(
                "engine",
                "a graph in this process",
                "an engine that is shared: neo4j or sparql",
                "set DESIGNVAULT_ENGINE, and the store's address")));
  }

  /// @param address of the store, without credentials
  public record Published(String address, String revision) {}
}
