package org.designvault.embedding;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Vectors by the digest of their text: of this revision, and of earlier ones of this process.
final class Kept {
  /// So many more than are in use are kept for changes that are taken back.
  private static final int SPARE = 1000;

  private final Map<String, float[]> byDigest = new ConcurrentHashMap<>();
  private final AtomicInteger dimensions = new AtomicInteger();

  /// @param stated dimensions of all; 0 for those of the first that come
  Kept(int stated) {
    dimensions.set(stated);
  }

  /// 0 as long as nobody knows.
  int dimensions() {
    return dimensions.get();
  }

  Optional<float[]> of(String digest) {
    return Optional.ofNullable(byDigest.get(digest));
  }

  /// One of another dimension than the others is not kept.
  void keep(String digest, float[] vector) {
    if (dimensions.compareAndSet(0, vector.length) || dimensions.get() == vector.length) {
      byDigest.put(digest, vector);
    }
  }

  /// Forgets others, when there are many.
  void need(Collection<String> digests) {
    if (byDigest.size() > 2 * digests.size() + SPARE) {
      byDigest.keySet().retainAll(digests);
    }
  }

  SortedMap<String, float[]> only(Collection<String> digests) {
    SortedMap<String, float[]> some = new TreeMap<>();
    digests.forEach(digest -> of(digest).ifPresent(vector -> some.put(digest, vector)));
    return some;
  }
}
