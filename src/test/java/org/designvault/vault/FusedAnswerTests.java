package org.designvault.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.embedding.Embedding;
import org.designvault.embedding.Endpoint;
import org.designvault.embedding.Fusion;
import org.designvault.embedding.Meanings;
import org.designvault.embedding.Patience;
import org.designvault.embedding.Stub;
import org.designvault.recommend.Reason;
import org.designvault.recommend.ReasonKind;
import org.designvault.recommend.Recommendation.Result;
import org.designvault.recommend.Scoring;
import org.designvault.vault.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A service that says: the trouble means Bulkhead, and nothing else does.
class FusedAnswerTests {
  private static final String WORDS = "When the weather people do not answer, every page hangs";
  private static final String CLOSE =
      "It is close in meaning, by the configured embedding service.";
  private static final Fusion FUSION = new Fusion(40, OptionalDouble.of(0.4));

  private static final Stub STUB = Stub.of(FusedAnswerTests::meaning);
  private static final Embedding EMBEDDING =
      Embedding.by(
          new Endpoint(STUB.url(), "m", "", Duration.ofSeconds(30), 0), FUSION, Optional.empty());
  private static final Snapshot OFF = snapshot(Embedding.OFF);
  private static final Snapshot ON = snapshot(EMBEDDING);

  private static float[] meaning(String text) {
    boolean isMeant = text.startsWith("Bulkhead\n") || !text.contains("\n");
    return isMeant ? new float[] {1, 0} : new float[] {0, 1};
  }

  private static Snapshot snapshot(Embedding embedding) {
    Meanings meanings = embedding.of(Shipped.facts().entries().values());
    return Snapshot.of(
        Shipped.graph(), Shipped.facts(), Guide.to(Shipped.graph(), Shipped.queries()), meanings);
  }

  @BeforeAll
  static void gather() throws InterruptedException {
    ON.meanings().gather();
    int all = Shipped.facts().entries().size();
    Patience.until(() -> ON.meanings().standing().startsWith(all + " of " + all + " "));
  }

  @AfterAll
  static void stop() {
    EMBEDDING.close();
    STUB.close();
  }

  @Test
  void anEntryThatOnlyItsMeaningFindsSaysSoAndEarnsPointsForItsCosine() {
    Answer answer = Recommending.answer(ON, brief("zzyzx"));
    assertThat(Recommending.answer(OFF, brief("zzyzx")).results()).isEmpty();
    Result only = answer.results().getFirst();
    assertThat(answer.results()).hasSize(1);
    assertThat(only.pattern().id()).hasToString("bulkhead");
    assertThat(only.reasons()).singleElement().extracting(Reason::text).isEqualTo(CLOSE);
    Scoring scoring = Scoring.published();
    assertThat(only.score())
        .isCloseTo(scoring.text() * 40 / (40 + scoring.textHalfway()), within(1e-6));
  }

  @Test
  void meaningChangesTheOrderAndIsOneScoreWithTheWords() {
    Answer off = Recommending.answer(OFF, brief(WORDS));
    Answer on = Recommending.answer(ON, brief(WORDS));
    assertThat(first(off)).isNotEqualTo("bulkhead");
    assertThat(first(on)).isEqualTo("bulkhead");
    assertThat(on.results())
        .allSatisfy(result -> {
          double sum =
              Stream.concat(result.reasons().stream(), result.price().stream())
                  .mapToDouble(Reason::points)
                  .sum();
          assertThat(result.score()).isCloseTo(sum, within(1e-9));
          assertThat(result.reasons())
              .filteredOn(reason -> reason.kind() == ReasonKind.TEXT)
              .hasSizeLessThanOrEqualTo(1);
        });
    String why = text(on.results().getFirst());
    assertThat(why).endsWith("” " + CLOSE);
    assertThat(text(on.results().get(1))).doesNotContain("embedding");
  }

  @Test
  void everyAnswerThatItTookPartInSaysSo() {
    BriefForm brief = brief(WORDS);
    assertThat(state(Recommending.answer(ON, brief).embedding())).isEqualTo("took part");
    assertThat(state(AskingWhy.answer(ON, new WhyNotForm(brief, "retry")).embedding()))
        .isEqualTo("took part");
    assertThat(state(Designing.answer(ON, new DesignForm(brief, 3, List.of())).embedding()))
        .isEqualTo("took part");
    assertThat(state(Reviewing.answer(ON, new ReviewForm(List.of("retry"), brief)).embedding()))
        .isEqualTo("took part");
    assertThat(
            state(
                Comparing.answer(ON, new ComparisonForm(List.of("retry", "bulkhead"), brief))
                    .embedding()))
        .isEqualTo("took part");
    assertThat(
            Comparing.answer(ON, new ComparisonForm(List.of("retry", "bulkhead"), null))
                .embedding())
        .isNull();
  }

  @Test
  void whenItIsAwayTheAnswerIsTheOneWithoutItAndSaysSo() {
    Endpoint nobody = new Endpoint("http://127.0.0.1:1/v1", "m", "", Duration.ofSeconds(30), 0);
    try (Embedding away = Embedding.by(nobody, FUSION, Optional.empty())) {
      Answer answer = Recommending.answer(snapshot(away), brief(WORDS));
      Answer without = Recommending.answer(OFF, brief(WORDS));
      assertThat(state(answer.embedding())).isEqualTo("away");
      assertThat(answer.results()).isEqualTo(without.results());
      assertThat(answer.diagnosis()).isEqualTo(without.diagnosis());
      assertThat(Json.mapper().writeValueAsString(answer))
          .startsWith(Json.mapper().writeValueAsString(without).replaceAll("}$", ",\"embedding\""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void whenItIsOffNothingIsSentAndNothingIsSaid(String url) {
    EmbeddingSettings settings =
        new EmbeddingSettings(url, "m", "secret", Duration.ofSeconds(2), 0, 40, null);
    assertThat(settings.toString()).doesNotContain("secret");
    ProxySelector before = ProxySelector.getDefault();
    List<URI> called = new ArrayList<>();
    ProxySelector.setDefault(listening(called));
    try (Embedding off = new EmbeddingParts().embedding(settings, "")) {
      Snapshot snapshot = snapshot(off);
      snapshot.meanings().gather();
      Answer answer = Recommending.answer(snapshot, brief(WORDS));
      assertThat(Json.mapper().writeValueAsString(answer)).doesNotContain("embedding");
      assertThat(
              Json.mapper()
                  .writeValueAsString(
                      AskingWhy.answer(snapshot, new WhyNotForm(brief(WORDS), "retry"))))
          .doesNotContain("embedding");
      assertThat(called).isEmpty();
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  /// Whoever calls an address asks first by which way.
  private static ProxySelector listening(List<URI> called) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI address) {
        called.add(address);
        return List.of(Proxy.NO_PROXY);
      }

      @Override
      public void connectFailed(URI address, SocketAddress proxy, IOException failure) {}
    };
  }

  private static BriefForm brief(String problem) {
    return new BriefForm(problem, null, null, null, null, null, null, null, null, null);
  }

  private static String first(Answer answer) {
    return answer.results().getFirst().pattern().id().value();
  }

  private static String text(Result result) {
    return result.reasons().stream()
        .filter(reason -> reason.kind() == ReasonKind.TEXT)
        .map(Reason::text)
        .findFirst()
        .orElse("");
  }

  private static String state(Answer.@Nullable Embedding embedding) {
    return Objects.requireNonNull(embedding, "nothing is said").state();
  }
}
