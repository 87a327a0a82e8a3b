package org.designvault.graph.sparql;

import java.util.concurrent.atomic.AtomicLong;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;

/// What one query may still spend. Everything that can go on for long asks here whether it may,
/// because ARQ's own time limit is not looked at inside property paths and regular expressions.
final class Allowance {
  /// Looking at the clock at every step would cost more than most steps.
  private static final int STEPS_BETWEEN_LOOKS = 256;

  private static final long NOT_STARTED = 0;
  private static final long STOPPED = -1;

  private final SparqlSettings limits;
  private final AtomicLong end = new AtomicLong(NOT_STARTED);
  private long work;
  private long text;
  private int steps;

  Allowance(SparqlSettings limits) {
    this.limits = limits;
    this.work = limits.work();
    this.text = limits.text();
  }

  /// From now on time is running.
  void start() {
    long time = System.nanoTime() + limits.time().toNanos();
    if (!end.compareAndSet(NOT_STARTED, time == STOPPED || time == NOT_STARTED ? 1 : time)) {
      throw tooSlow();
    }
  }

  boolean started() {
    return end.get() > NOT_STARTED || end.get() < STOPPED;
  }

  /// Nobody waits for the answer any more.
  void stop() {
    end.set(STOPPED);
  }

  /// @throws RefusedQuery when the time is over
  void step() {
    if (++steps % STEPS_BETWEEN_LOOKS == 0) {
      look();
    }
  }

  /// @throws RefusedQuery when the time is over
  void look() {
    long deadline = end.get();
    if (deadline == STOPPED || System.nanoTime() - deadline > 0) {
      throw tooSlow();
    }
  }

  /// One more row came about.
  ///
  /// @throws RefusedQuery when there were too many
  void row() {
    step();
    if (--work < 0) {
      throw new RefusedQuery(
          Reason.TOO_LARGE,
          "Too many rows come about on the way to the answer.",
          "",
          "at most %d intermediate rows".formatted(limits.work()),
          "join parts that share a variable, and filter early");
    }
  }

  /// So many characters of text were made.
  ///
  /// @throws RefusedQuery when there were too many
  void text(long characters) {
    text -= characters;
    if (text < 0) {
      throw new RefusedQuery(
          Reason.TOO_LARGE,
          "Too much text is made on the way to the answer.",
          "",
          "at most %d characters".formatted(limits.text()),
          "concatenate and replace less");
    }
  }

  RefusedQuery tooSlow() {
    return new RefusedQuery(
        Reason.TOO_SLOW,
        "The query takes too long.",
        "",
        "an answer within %s s".formatted(limits.time().toMillis() / 1000.0),
        "bind more of its variables, or ask for less at once");
  }
}
