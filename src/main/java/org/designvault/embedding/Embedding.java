package org.designvault.embedding;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import org.designvault.pattern.Entry;

/// An embedding service that is configured, or none.
public interface Embedding extends AutoCloseable {

  /// The default: nothing is sent to anybody.
  Embedding OFF = _ -> Meanings.NONE;

  /// @param store folder in which vectors are kept between starts, if any
  static Embedding by(Endpoint endpoint, Fusion fusion, Optional<Path> store) {
    return new Asking(endpoint, fusion, store, InstantSource.system(), time -> Thread.sleep(time));
  }

  /// @param entries of a revision, sorted; nothing is sent before they are gathered
  Meanings of(Collection<Entry> entries);

  @Override
  default void close() {}
}
