package org.designvault.embedding;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;

/// The client as the house wires it, but for its clock, and for its pauses, which end when the test
/// says so.
final class Service implements AutoCloseable {
  static final String KEY = "sk-very-secret-4711";

  private static final OptionalDouble FLOOR = OptionalDouble.of(0);

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private final Semaphore pausing = new Semaphore(0);
  private final Semaphore goOn = new Semaphore(0);
  private final List<Duration> pauses = new ArrayList<>();
  private final Asking asking;

  private Service(String url, Duration timeout, Optional<Path> store, OptionalDouble floor) {
    InstantSource clock = now::get;
    this.asking =
        new Asking(
            new Endpoint(url, "m", KEY, timeout, 0),
            new Fusion(40, floor),
            store,
            clock,
            this::pause);
  }

  static Service of(String url) {
    return new Service(url, Duration.ofSeconds(30), Optional.empty(), FLOOR);
  }

  static Service impatient(String url) {
    return new Service(url, Duration.ofMillis(50), Optional.empty(), FLOOR);
  }

  /// Finds the floor by itself.
  static Service ofItsOwnFloor(String url) {
    return new Service(url, Duration.ofSeconds(30), Optional.empty(), OptionalDouble.empty());
  }

  static Service keeping(String url, Path store) {
    return new Service(url, Duration.ofSeconds(30), Optional.of(store), FLOOR);
  }

  Meanings of(Collection<Entry> entries) {
    return asking.of(entries);
  }

  /// All entries embedded.
  Meanings gathered(Collection<Entry> entries) throws InterruptedException {
    Meanings meanings = of(entries);
    meanings.gather();
    String all = entries.size() + " of " + entries.size() + " ";
    Patience.until(() -> meanings.standing().startsWith(all));
    return meanings;
  }

  void passes(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  /// Until the background waits before it tries again.
  Duration awaitPause() throws InterruptedException {
    pausing.acquire();
    synchronized (pauses) {
      return pauses.getLast();
    }
  }

  void goOn() {
    goOn.release();
  }

  private void pause(Duration time) throws InterruptedException {
    synchronized (pauses) {
      pauses.add(time);
    }
    pausing.release();
    goOn.acquire();
  }

  @Override
  public void close() {
    asking.close();
  }

  static List<Entry> entries(int count) {
    List<Entry> entries = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      entries.add(entry("entry-" + number, "Keeps number " + number + " dry."));
    }
    return entries;
  }

  static Entry entry(String id, String intent) {
    return new Entry(
        new Slug(id),
        "Name of " + id,
        Kind.PATTERN,
        List.of(new Slug("resilience-fault-tolerance")),
        List.of("Alias of " + id),
        List.of(),
        intent,
        List.of("Who is " + id + "?"),
        List.of(),
        List.of(),
        new Entry.Fitness(List.of(), List.of()),
        List.of("It is a secret of the house."),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        new Entry.Sections("", "A body that stays here.", "", ""));
  }
}
