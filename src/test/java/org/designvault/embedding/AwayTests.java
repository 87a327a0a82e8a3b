package org.designvault.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.designvault.pattern.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/// A service that is away, slow or wrong costs an answer nothing but its share, and comes back by
/// itself. Whatever happens, the key is in no message.
class AwayTests {
  private static final List<Entry> SIX = Service.entries(6);

  private final Stub stub = Stub.ofWords();
  private final CountDownLatch held = new CountDownLatch(1);
  private final List<String> said = new ArrayList<>();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  @BeforeEach
  void listen() {
    log.start();
    all.addAppender(log);
    all.setLevel(Level.DEBUG);
  }

  @AfterEach
  void stop() {
    all.setLevel(Level.INFO);
    all.detachAppender(log);
    held.countDown();
    stub.close();
    assertThat(List.copyOf(log.list))
        .noneSatisfy(event -> assertThat(event.getFormattedMessage()).contains(Service.KEY));
    assertThat(said).noneSatisfy(text -> assertThat(text).contains(Service.KEY));
  }

  @Test
  void awayAtStartIsSaidAndHealsWithoutARestart() throws InterruptedException {
    int port = stub.port();
    stub.close();
    try (Service service = Service.of("http://127.0.0.1:" + port + "/v1/")) {
      Meanings meanings = service.of(SIX);
      meanings.gather();
      assertThat(service.awaitPause()).isEqualTo(Gathering.FIRST_PAUSE);
      assertThat(reason(meanings.to("x"))).contains("could not be reached", "shared words alone");
      service.goOn();
      assertThat(service.awaitPause()).isEqualTo(Gathering.FIRST_PAUSE.multipliedBy(2));
      try (Stub back = Stub.at(port)) {
        service.goOn();
        Patience.until(() -> meanings.standing().equals("6 of 6 entries are embedded"));
        assertThat(state(meanings.to("x"))).isEqualTo("took part");
        assertThat(back.received()).hasSize(2);
      }
    }
  }

  @Test
  void pausesGrowUpToABound() throws InterruptedException {
    stub.behaves(Stub.saying(503, ""));
    try (Service service = Service.of(stub.url())) {
      service.of(SIX).gather();
      List<Long> seconds = new ArrayList<>();
      for (int attempt = 0; attempt < 9; attempt++) {
        seconds.add(service.awaitPause().toSeconds());
        service.goOn();
      }
      assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }
  }

  @Test
  void goneInMidFlightIsAway() throws InterruptedException {
    try (Service service = Service.of(stub.url())) {
      Meanings meanings = service.gathered(SIX);
      stub.behaves((exchange, _) -> {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
      });
      assertThat(reason(meanings.to("x"))).contains("could not be reached");
    }
  }

  @Test
  void slowerThanTheLimitIsAway() throws InterruptedException {
    try (Service service = Service.impatient(stub.url())) {
      Meanings meanings = service.gathered(SIX);
      stub.behaves((_, _) -> hold());
      assertThat(reason(meanings.to("x"))).contains("did not answer within 0.05 s");
    }
  }

  @Test
  void slowInTheBodyIsAwayToo() throws InterruptedException {
    try (Service service = Service.impatient(stub.url())) {
      Meanings meanings = service.gathered(SIX);
      stub.behaves((exchange, _) -> {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        hold();
      });
      assertThat(reason(meanings.to("x"))).contains("did not answer within 0.05 s");
    }
  }

  @Test
  void afterThreeFailuresItIsLeftAloneUntilOneQuestionTriesAgain() throws InterruptedException {
    try (Service service = Service.of(stub.url())) {
      Meanings meanings = service.gathered(SIX);
      stub.behaves(Stub.saying(500, "down"));
      for (int question = 0; question < 10; question++) {
        assertThat(reason(meanings.to("x" + question))).contains("answered with status 500");
      }
      assertThat(stub.received()).hasSize(1 + Breaker.FAILURES);
      service.passes(Breaker.PAUSE.minus(Duration.ofMillis(1)));
      assertThat(state(meanings.to("early"))).isEqualTo("away");
      assertThat(stub.received()).hasSize(1 + Breaker.FAILURES);

      service.passes(Duration.ofMillis(1));
      assertThat(state(meanings.to("probe"))).isEqualTo("away");
      assertThat(state(meanings.to("again"))).isEqualTo("away");
      assertThat(stub.received()).hasSize(2 + Breaker.FAILURES);

      stub.behaves(Stub.sound());
      service.passes(Breaker.PAUSE);
      assertThat(state(meanings.to("probe"))).isEqualTo("took part");
      assertThat(state(meanings.to("next"))).isEqualTo("took part");
    }
  }

  @Test
  void moreQuestionsThanItIsToldAtOnceDoWithoutIt() throws Exception {
    try (Service service = Service.of(stub.url())) {
      Meanings meanings = service.gathered(SIX);
      CountDownLatch asked = new CountDownLatch(Questions.AT_ONCE);
      stub.behaves((exchange, texts) -> {
        asked.countDown();
        hold();
        Stub.sound().answer(exchange, texts);
      });
      List<Thread> askers = new ArrayList<>();
      for (int asker = 0; asker < Questions.AT_ONCE; asker++) {
        String question = "x" + asker;
        askers.add(Thread.ofVirtual().start(() -> meanings.to(question)));
      }
      asked.await();
      assertThat(reason(meanings.to("one more"))).contains("was busy");
      held.countDown();
      for (Thread asker : askers) {
        asker.join();
      }
      assertThat(state(meanings.to("one more"))).isEqualTo("took part");
    }
  }

  static Stream<Arguments> wrongAnswers() {
    String one = "{\"data\": [{\"index\": 0, \"embedding\": %s}]}";
    String sound = Stub.embeddings(List.of("x"), Stub::words);
    return Stream.of(
        wrong(200, "<html>Welcome</html>", "no list of embeddings"),
        wrong(200, "", "no list of embeddings"),
        wrong(200, "[]", "no list of embeddings"),
        wrong(200, sound + sound, "no list of embeddings"),
        wrong(200, "{\"error\": {\"message\": \"key sk-very-secret-4711\"}}", "no list of"),
        wrong(200, "{\"data\": []}", "0 embeddings for 1"),
        wrong(200, Stub.embeddings(List.of("x", "y"), Stub::words), "2 embeddings for 1"),
        wrong(200, one.formatted("[1, 2, 3]"), "3 dimensions where 64 were expected"),
        wrong(200, one.formatted("[]"), "no direction"),
        wrong(200, one.formatted("[0, 0]"), "no direction"),
        wrong(200, one.formatted("[1, null]"), "no direction"),
        wrong(200, one.formatted("[1, \"NaN\"]"), "no direction"),
        wrong(200, one.formatted("[1, 1e999]"), "no direction"),
        wrong(200, one.formatted("\"AAAA\""), "no direction"),
        wrong(200, one.formatted("[1, NaN]"), "no list of embeddings"),
        wrong(200, sound.replace("\"index\": 0", "\"index\": 7"), "belongs to no text"),
        wrong(200, " ".repeat(8 * 1024 * 1024) + sound, "more than 8 MB"),
        wrong(204, "", "status 204"),
        wrong(401, "sk-very-secret-4711 is wrong", "refused the key (status 401)"),
        wrong(403, "", "refused the key (status 403)"),
        wrong(429, "slow down", "status 429"));
  }

  private static Arguments wrong(int status, String body, String reason) {
    String name = body.length() > 100 ? body.strip().substring(0, 100) : body;
    return Arguments.argumentSet(status + " " + name, status, body, reason);
  }

  @ParameterizedTest
  @MethodSource("wrongAnswers")
  void whatIsNoEmbeddingIsAwayWithAReason(int status, String body, String reason)
      throws InterruptedException {
    try (Service service = Service.of(stub.url())) {
      Meanings meanings = service.gathered(SIX);
      stub.behaves(Stub.saying(status, body));
      assertThat(reason(meanings.to("x"))).contains(reason);
    }
  }

  @Test
  void nobodyIsFollowedElsewhere() throws InterruptedException {
    try (Stub elsewhere = Stub.ofWords();
        Service service = Service.of(stub.url())) {
      Meanings meanings = service.gathered(SIX);
      stub.behaves((exchange, _) -> {
        exchange.getResponseHeaders().set("Location", elsewhere.url() + "/embeddings");
        exchange.sendResponseHeaders(307, -1);
      });
      assertThat(reason(meanings.to("x"))).contains("elsewhere", "307");
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  private void hold() {
    try {
      held.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private String state(Closeness close) {
    return standing(close).state();
  }

  private String reason(Closeness close) {
    assertThat(standing(close).state()).isEqualTo("away");
    assertThat(close.points().applyAsDouble(0)).isZero();
    return standing(close).text();
  }

  private Closeness.Standing standing(Closeness close) {
    Closeness.Standing standing = close.standing().orElseThrow();
    said.add(standing.text());
    return standing;
  }
}
