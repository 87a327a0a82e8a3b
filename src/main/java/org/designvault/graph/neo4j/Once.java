package org.designvault.graph.neo4j;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is costly to make: made when it is first asked for, and kept. What failed is
/// tried again.
final class Once<T> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T ready = made;
    if (ready != null) {
      return ready;
    }
    lock.lock();
    try {
      T first = made;
      if (first == null) {
        first = maker.get();
        made = first;
      }
      return first;
    } finally {
      lock.unlock();
    }
  }
}
