package org.designvault.embedding;

import java.util.List;

/// What came of asking the service.
sealed interface Reply {

  /// One of length 1 for each text, in their order, all of one dimension.
  record Vectors(List<float[]> all) implements Reply {
    public Vectors {
      all = List.copyOf(all);
    }

    int dimensions() {
      return all.getFirst().length;
    }
  }

  /// No vectors.
  ///
  /// @param reason in our own words, to follow "the service": what it sent is repeated to nobody
  record Away(String reason) implements Reply {}
}
