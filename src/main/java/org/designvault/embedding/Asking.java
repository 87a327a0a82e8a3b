package org.designvault.embedding;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.designvault.pattern.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A configured service: its connection, what it has said so far, and the one thread that asks it
/// for the texts of entries.
final class Asking implements Embedding {
  private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Fusion fusion;
  private final Calls calls;
  private final Questions questions;
  private final Kept kept;
  private final Optional<Shelf> shelf;
  private final Pause pause;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("embedding").factory());
  private final AtomicReference<Future<?>> gathering =
      new AtomicReference<>(CompletableFuture.completedFuture(null));

  Asking(Endpoint endpoint, Fusion fusion, Optional<Path> store, InstantSource clock, Pause pause) {
    this.fusion = fusion;
    this.calls = new Calls(endpoint);
    this.questions = new Questions(endpoint, calls, new Breaker(clock));
    this.kept = new Kept(endpoint.dimensions());
    this.shelf = store.map(folder -> Shelf.in(folder, endpoint));
    this.pause = pause;
    shelf.ifPresent(held -> held.read().forEach(kept::keep));
  }

  @Override
  public Meanings of(Collection<Entry> entries) {
    return new AskedMeanings(entries, this);
  }

  Questions questions() {
    return questions;
  }

  Kept kept() {
    return kept;
  }

  Fusion fusion() {
    return fusion;
  }

  Gathering gathering(Map<String, String> texts) {
    return new Gathering(texts, calls, kept, pause);
  }

  /// In the place of what was gathered before. Whatever has come is put down, also when it was not
  /// all.
  void start(Gathering next) {
    Future<?> begun = background.submit(next);
    background.execute(() -> putDown(next));
    gathering.getAndSet(begun).cancel(true);
  }

  private void putDown(Gathering done) {
    if (done.hasBrought()) {
      shelf.ifPresent(held -> held.write(kept.only(done.digests())));
    }
  }

  @Override
  public void close() {
    gathering.get().cancel(true);
    background.shutdown();
    try {
      if (!background.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("The vectors that came last are not kept: it takes too long.");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    calls.close();
  }
}
