package org.designvault.graph;

import java.util.Optional;

/// A store beyond this process, shared by any number of instances. One of its revisions is current,
/// and all of them serve it; a revision becomes current when an engine has published it whole.
public interface SharedStore {

  /// Where it is, for people who look after it; never with credentials.
  String address();

  /// The revision to serve; empty when none was ever published whole, or only by a release whose
  /// store this one does not read.
  ///
  /// @throws StoreAway when the store cannot be asked
  Optional<String> current();

  /// Whether this revision is current, or was once and has been replaced: a restart does not bring
  /// it back.
  ///
  /// @throws StoreAway when the store cannot be asked
  boolean knows(String revision);

  /// The graph of a revision that is held whole; empty when it was swept meanwhile.
  ///
  /// @throws StoreAway when the store cannot be asked
  Optional<KnowledgeGraph> open(String revision);
}
