package org.designvault.embedding;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Spares those who ask the wait for a service that is away: after a few failures in a row it is
/// left alone for a while, and then one question at a time tries it again (Nygard, 2007).
final class Breaker {
  static final int FAILURES = 3;
  static final Duration PAUSE = Duration.ofSeconds(10);

  private final InstantSource clock;
  private int failures;
  private Instant leftAloneUntil = Instant.MIN;
  private String reason = "";

  Breaker(InstantSource clock) {
    this.clock = clock;
  }

  /// Whoever is not refused asks, and says what came of it.
  ///
  /// @return why the service is not to be asked now
  synchronized Optional<String> refusal() {
    if (failures < FAILURES) {
      return Optional.empty();
    }
    if (clock.instant().isBefore(leftAloneUntil)) {
      return Optional.of(reason);
    }
    leaveAlone();
    return Optional.empty();
  }

  synchronized void succeeded() {
    failures = 0;
  }

  synchronized void failed(String why) {
    failures++;
    reason = why;
    leaveAlone();
  }

  private void leaveAlone() {
    leftAloneUntil = clock.instant().plus(PAUSE);
  }
}
