package org.designvault.graph;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// Calls to a store elsewhere, each given up when its time is over: drivers and HTTP clients have
/// no limit for one that takes a question and stays silent, or drips.
public final class TimedCalls implements AutoCloseable {
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

  /// @param meaning of what went wrong, as what is thrown; a `TimeoutException` has the time in its
  ///   message
  public <T> T within(
      Duration time, Callable<T> call, Function<Throwable, RuntimeException> meaning) {
    Future<T> answer = calls.submit(call);
    try {
      return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      throw meaning.apply(new TimeoutException("within " + time.toSeconds() + " s"));
    } catch (ExecutionException failed) {
      throw meaning.apply(failed.getCause() == null ? failed : failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw meaning.apply(interrupted);
    } finally {
      answer.cancel(true);
    }
  }

  @Override
  public void close() {
    calls.shutdownNow();
  }
}
