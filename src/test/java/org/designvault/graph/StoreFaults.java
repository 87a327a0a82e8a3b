package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.designvault.vault.BriefForm;
import org.designvault.vault.StoreStanding;
import org.designvault.vault.Unavailable;
import org.designvault.vault.Vault;
import org.designvault.vault.json.Json;
import org.designvault.web.rest.Api;
import org.designvault.web.rest.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whatever becomes of the store and of the way to it: what was served whole is served on, it is
/// said what is wrong, and it mends itself. Subclasses have a store to share.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreFaults {
  /// How long something that happens in its own time may take; only a failure takes so long.
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final KnowledgeGraph FIRST = SharedStoreContract.random(6);
  private static final KnowledgeGraph OTHER = SharedStoreContract.random(7);

  private LoopbackProxy wire;
  private EngineUnderTest publisher;

  abstract int port();

  /// With which a house takes the store at this port of this machine for its own.
  abstract Map<String, Object> settings(int port);

  /// Credentials that the store does not take.
  abstract Map<String, Object> wrongCredentials();

  @BeforeEach
  final void publish() throws IOException {
    wire = LoopbackProxy.to(port());
    publisher = EngineUnderTest.empty(settings(port()));
    publisher.engine().publish(FIRST);
  }

  @AfterEach
  final void close() throws IOException {
    publisher.close();
    wire.close();
  }

  @Test
  void whatOneInstancePublishesAllServeSoonAndAnOlderOneDoesNotComeBack() {
    try (EngineUnderTest house = follower(Map.of())) {
      assertThat(house.vault().revision()).hasValue(FIRST.revision());
      publisher.engine().publish(OTHER);
      await(() -> house.vault().revision().equals(Optional.of(OTHER.revision())));
      assertThat(house.vault().facts().revision()).isEqualTo(OTHER.revision());
    }
  }

  @Test
  void aStoreThatIsAwayAtTheStartIsWaitedFor() {
    wire.cut();
    try (EngineUnderTest house = follower(Map.of())) {
      Vault vault = house.vault();
      assertThat(vault.revision()).isEmpty();
      assertThat(vault.store().flatMap(StoreStanding::away)).isPresent();
      assertThatThrownBy(vault::facts)
          .isInstanceOf(Unavailable.class)
          .hasMessageContaining("127.0.0.1:" + wire.port());
      wire.mend();
      await(() -> vault.revision().isPresent());
      assertThat(vault.facts().revision()).isEqualTo(FIRST.revision());
      assertThat(vault.store().flatMap(StoreStanding::away)).isEmpty();
    }
  }

  @Test
  void theWholeApplicationStartsWithoutItSaysSoAndComesToLifeWithIt() {
    wire.cut();
    try (WholeApplication application = WholeApplication.start(following())) {
      Api api = application.api();
      assertThat(api.get("/actuator/health/liveness").status()).isEqualTo(200);
      assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(503);
      assertThat(api.get("/").status()).isEqualTo(503);
      assertThat(api.get("/", "Accept", "text/html").body())
          .contains("There is no catalogue to answer from yet", "127.0.0.1:" + wire.port());
      assertThat(api.get("/css/site.css").status()).isEqualTo(200);
      assertThat(api.get("/api/patterns").header("Retry-After")).isNotEmpty();
      assertThat(tools(api).status()).isEqualTo(503);
      wire.mend();
      await(() -> api.get("/actuator/health/readiness").status() == 200);
      for (String address : List.of("/", "/review", "/query", "/api/vocabulary")) {
        assertThat(api.get(address).status()).as(address).isEqualTo(200);
      }
      assertThat(tools(api).answer().toString()).contains("\"recommend\"");
    }
  }

  private static Reply tools(Api api) {
    return api.post(
        "/mcp",
        BodyPublishers.ofString("{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}"),
        "Content-Type",
        "application/json",
        "Accept",
        "application/json, text/event-stream");
  }

  @Test
  void aStoreThatIsGoneInMidFlightLeavesWhatWasServed() {
    servesOnWhile(wire::cut);
  }

  @Test
  void aStoreThatNoLongerAnswersLeavesWhatWasServed() {
    servesOnWhile(wire::stall);
  }

  @Test
  void connectionsThatAreResetNowAndThenAreMadeAgain() {
    try (EngineUnderTest house = follower(Map.of())) {
      for (int time = 0; time < 5; time++) {
        wire.reset();
        KnowledgeGraph next = time % 2 == 0 ? OTHER : FIRST;
        publisher.engine().publish(next);
        await(() -> house.vault().revision().equals(Optional.of(next.revision())));
      }
      await(() -> house.vault().store().flatMap(StoreStanding::away).isEmpty());
    }
  }

  @Test
  void credentialsThatAreNotTakenAreSaidToBeSo() {
    try (EngineUnderTest house = follower(wrongCredentials())) {
      assertThat(house.vault().revision()).isEmpty();
      assertThat(house.vault().store().orElseThrow().text())
          .contains("credentials")
          .doesNotContain("wrong-password");
    }
  }

  private void servesOnWhile(Runnable fault) {
    try (EngineUnderTest house = follower(Map.of())) {
      Vault vault = house.vault();
      String before = answer(vault);
      fault.run();
      await(() -> vault.store().flatMap(StoreStanding::away).isPresent());
      assertThat(vault.store().orElseThrow().text()).contains("127.0.0.1:" + wire.port());
      assertThat(answer(vault)).isEqualTo(before);
      assertThat(vault.ask("ASK { ?s ?p ?o }").rows()).isEqualTo(List.of(List.of("true")));
      publisher.engine().publish(OTHER);
      wire.mend();
      await(() -> vault.revision().equals(Optional.of(OTHER.revision())));
      assertThat(vault.store().flatMap(StoreStanding::away)).isEmpty();
    }
  }

  /// A house that has nothing but the store, at the other end of the wire.
  private EngineUnderTest follower(Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(following());
    settings.putAll(more);
    return EngineUnderTest.whole(settings);
  }

  private Map<String, Object> following() {
    Map<String, Object> settings = new HashMap<>(settings(wire.port()));
    settings.put("designvault.load", "false");
    settings.put("designvault.follow", "200ms");
    return settings;
  }

  private static String answer(Vault vault) {
    BriefForm form =
        Json.mapper().readValue("{\"qualities\": {\"availability\": 5}}", BriefForm.class);
    return Json.mapper().writeValueAsString(vault.recommend(form));
  }

  private static void await(BooleanSupplier happened) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!happened.getAsBoolean()) {
      assertThat(Instant.now()).as("it has not happened").isBefore(end);
      try {
        Thread.sleep(Duration.ofMillis(50));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
