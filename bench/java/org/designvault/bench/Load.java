package org.designvault.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Ways of sending requests.
final class Load {
  private Load() {}

  /// Half of the calls took no longer than this.
  ///
  /// @param call is given the number of the call
  /// @return microseconds
  static double medianOf(int calls, IntConsumer call) {
    double[] took = new double[calls];
    for (int number = 0; number < calls; number++) {
      long begin = System.nanoTime();
      call.accept(number);
      took[number] = (System.nanoTime() - begin) / 1_000.0;
    }
    return Ratio.median(took);
  }

  /// Good answers a second when so many clients ask without a pause. What comes after the end does
  /// not count: a client that was told to wait may still be waiting then.
  ///
  /// @param client makes one that answers whether a call was good
  static double perSecond(int clients, double seconds, Supplier<Call> client) {
    LongAdder good = new LongAdder();
    long end = System.nanoTime() + (long) (seconds * 1e9);
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<?>> running = new ArrayList<>();
      for (int number = 0; number < clients; number++) {
        running.add(
            threads.submit(() -> {
              Call call = client.get();
              for (int turn = 0; System.nanoTime() < end; turn++) {
                if (call.isGood(turn) && System.nanoTime() < end) {
                  good.increment();
                }
              }
            }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
    return good.sum() / seconds;
  }

  interface Call {
    boolean isGood(int turn);
  }
}
