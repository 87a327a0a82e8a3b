package org.designvault.bench;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// How long people wait who come at their own times, whatever becomes of the others: each call is
/// sent at its time, and its wait counts from there.
///
/// @param seconds of those that were answered, the shortest first
/// @param refused how many were not answered well
record Waits(List<Double> seconds, int refused) {
  private static final Duration APART = Duration.ofMillis(40);

  /// While something else goes on.
  ///
  /// @param call is given its number
  /// @throws RuntimeException whatever the other throws
  static Waits during(Runnable other, IntConsumer call) {
    Queue<Double> seconds = new ConcurrentLinkedQueue<>();
    Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      Thread sender =
          Thread.ofVirtual()
              .start(() -> {
                long time = System.nanoTime();
                for (int number = 0; !over.get(); number++) {
                  LockSupport.parkNanos(time - System.nanoTime());
                  long intended = time;
                  int turn = number;
                  people.execute(() -> ask(call, turn, intended, seconds, failures));
                  time += APART.toNanos();
                }
              });
      try {
        other.run();
      } finally {
        over.set(true);
        join(sender);
      }
    }
    if (seconds.isEmpty()) {
      throw new IllegalStateException("no call was answered: " + failures.peek());
    }
    return new Waits(seconds.stream().sorted().toList(), failures.size());
  }

  private static void join(Thread sender) {
    try {
      sender.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void ask(
      IntConsumer call,
      int turn,
      long intended,
      Queue<Double> seconds,
      Queue<RuntimeException> failures) {
    try {
      call.accept(turn);
      seconds.add((System.nanoTime() - intended) / 1e9);
    } catch (RuntimeException failed) {
      failures.add(failed);
    }
  }

  /// @param share 0.99 for the wait that one in a hundred exceeds
  double quantile(double share) {
    return seconds.get((int) Math.min(seconds.size() - 1L, (long) (share * seconds.size())));
  }

  double worst() {
    return seconds.getLast();
  }

  String counted() {
    return seconds.size() + " calls" + (refused > 0 ? ", " + refused + " failed" : "");
  }
}
