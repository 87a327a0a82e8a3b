package org.designvault.graph.sparql;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryCancelledException;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.designvault.graph.sparql.watch.Allowance;
import org.designvault.graph.sparql.watch.Exhausted;
import org.designvault.graph.sparql.watch.SparqlSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Queries are evaluated on few threads of their own: whoever asks for anything else finds the rest
/// of the machine free, and deep recursion finds a deep stack.
final class Turns {
  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
  private static final long STACK = 16L << 20;
  private static final Duration IDLE = Duration.ofSeconds(30);

  private final SparqlSettings limits;
  private final ThreadPoolExecutor threads;

  Turns(SparqlSettings limits) {
    this.limits = limits;
    this.threads =
        new ThreadPoolExecutor(
            limits.threads(),
            limits.threads(),
            IDLE.toMillis(),
            TimeUnit.MILLISECONDS,
            new ArrayBlockingQueue<>(limits.waiting()),
            Thread.ofPlatform().name("sparql-", 0).daemon().stackSize(STACK).factory(),
            new ThreadPoolExecutor.AbortPolicy());
    threads.allowCoreThreadTimeOut(true);
  }

  /// Waits for a turn, and then for the answer.
  ///
  /// @param task takes what it may spend
  /// @throws RefusedQuery when too many others wait, or it goes beyond what it may spend
  <T> T take(Task<T> task) {
    Allowance allowance = new Allowance(limits);
    Future<T> answer =
        submit(() -> {
          allowance.start();
          return task.run(allowance);
        });
    try {
      if (!allowance.awaitStart()) {
        throw busy();
      }
      return answer.get(grace().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      LOG.warn("A query has not noticed that its time is over; it keeps its thread until it does.");
      throw allowance.tooSlow();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw busy();
    } catch (ExecutionException failed) {
      throw unwrapped(failed.getCause(), allowance);
    } finally {
      // Not by an interrupt: that would close the files of a database for everybody.
      allowance.stop();
      if (answer.cancel(false)) {
        threads.purge();
      }
    }
  }

  int waiting() {
    return threads.getQueue().size();
  }

  /// A query is told when its time is over, and has a quarter more to notice.
  private Duration grace() {
    return limits.time().multipliedBy(5).dividedBy(4);
  }

  private <T> Future<T> submit(Callable<T> task) {
    try {
      return threads.submit(task);
    } catch (RejectedExecutionException full) {
      throw busy();
    }
  }

  private static RuntimeException unwrapped(@Nullable Throwable cause, Allowance allowance) {
    return switch (cause) {
      case Exhausted exhausted -> exhausted.refused();
      case QueryCancelledException _ -> allowance.tooSlow();
      case RuntimeException known -> known;
      case StackOverflowError _ ->
          new RefusedQuery(
              Reason.TOO_LARGE,
              "The query is nested too deeply, or makes a regular expression go too deep.",
              "",
              "less nesting",
              "split it into several queries");
      case OutOfMemoryError _ ->
          new RefusedQuery(
              Reason.TOO_LARGE,
              "The query needs more memory than there is.",
              "",
              "smaller intermediate results",
              "ask for less at once");
      case null, default -> new IllegalStateException(cause);
    };
  }

  private RefusedQuery busy() {
    return new RefusedQuery(
        Reason.BUSY,
        "Too many queries are being answered.",
        "",
        "at most %d at once and %d waiting, each for at most %d s"
            .formatted(limits.threads(), limits.waiting(), limits.patience().toSeconds()),
        "ask again in a second");
  }

  /// What is done in one turn.
  @FunctionalInterface
  interface Task<T> {
    T run(Allowance allowance) throws Exception;
  }
}
