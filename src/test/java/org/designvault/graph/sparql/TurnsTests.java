package org.designvault.graph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.designvault.graph.sparql.watch.SparqlSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One is served, one may wait, the next is sent away; and nobody keeps a turn that is over.
@Timeout(60)
class TurnsTests {
  private final CountDownLatch busy = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);

  @Test
  void whoFindsTheQueueFullIsSentAwayAtOnceAndToldWhenToComeBack() throws Exception {
    Turns turns = turns(Duration.ofSeconds(30), Duration.ofSeconds(30));
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> first = askers.submit(() -> turns.take(_ -> slowly("first")));
      busy.await();
      Future<String> second = askers.submit(() -> turns.take(_ -> "second"));
      RefusedQuery refused = refusedAsBusy(turns, second);
      assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(1));
      assertThat(refused.expected()).contains("1 at once", "1 waiting");
      release.countDown();
      assertThat(first.get()).isEqualTo("first");
      assertThat(second.get()).isEqualTo("second");
    }
    assertThat(turns.<String>take(_ -> "third")).isEqualTo("third");
  }

  @Test
  void whoWaitsLongerThanIsPatientIsSentAwayAndNeverEvaluated() throws Exception {
    Turns turns = turns(Duration.ofSeconds(30), Duration.ofSeconds(2));
    CountDownLatch evaluated = new CountDownLatch(1);
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> first = askers.submit(() -> turns.take(_ -> slowly("first")));
      busy.await();
      assertThat(refusal(() -> turns.take(_ -> count(evaluated))).reason()).isEqualTo(Reason.BUSY);
      release.countDown();
      assertThat(first.get()).isEqualTo("first");
    }
    assertThat(turns.<String>take(_ -> "next")).isEqualTo("next");
    assertThat(evaluated.getCount()).isEqualTo(1);
  }

  @Test
  void whoNeverLooksAtTheClockKeepsNobodyWaiting() {
    Turns turns = turns(Duration.ofMillis(100), Duration.ofSeconds(30));
    RefusedQuery refused = refusal(() -> turns.take(_ -> slowly("never")));
    assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW);
    assertThat(refused.retryAfter()).isZero();
    release.countDown();
    assertThat(turns.<String>take(_ -> "next")).isEqualTo("next");
  }

  @Test
  void stackThatOverflowsIsARefusalAndTheNextIsServed() {
    Turns turns = turns(Duration.ofSeconds(30), Duration.ofSeconds(30));
    assertThat(refusal(() -> turns.take(_ -> deeper(0))).reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(turns.<String>take(_ -> "next")).isEqualTo("next");
  }

  @Test
  void whatFailsIsNoRefusal() {
    Turns turns = turns(Duration.ofSeconds(30), Duration.ofSeconds(30));
    assertThatIllegalStateException()
        .isThrownBy(() ->
            turns.take(_ -> {
              throw new IllegalStateException("broken");
            }))
        .withMessage("broken");
  }

  /// The second may not have joined the queue yet, in which case it is this one that waits.
  private static RefusedQuery refusedAsBusy(Turns turns, Future<String> second) throws Exception {
    while (turns.waiting() == 0) {
      Thread.sleep(1);
    }
    assertThat(second.isDone()).isFalse();
    RefusedQuery refused = refusal(() -> turns.take(_ -> "third"));
    assertThat(refused.reason()).isEqualTo(Reason.BUSY);
    return refused;
  }

  private String slowly(String answer) throws InterruptedException {
    busy.countDown();
    release.await();
    return answer;
  }

  private static String count(CountDownLatch evaluated) {
    evaluated.countDown();
    return "";
  }

  private static String deeper(int depth) {
    return depth < 0 ? "" : deeper(depth + 1) + depth;
  }

  private static RefusedQuery refusal(ThrowingCallable taking) {
    return assertThatExceptionOfType(RefusedQuery.class).isThrownBy(taking).actual();
  }

  private static Turns turns(Duration time, Duration patience) {
    return new Turns(new SparqlSettings(time, patience, 1, 1, 100, 100, 100, 100, 100));
  }
}
