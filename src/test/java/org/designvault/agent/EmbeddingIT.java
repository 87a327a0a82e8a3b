package org.designvault.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.designvault.DesignVault;
import org.designvault.embedding.Patience;
import org.designvault.embedding.Stub;
import org.designvault.web.rest.Api;
import org.designvault.web.rest.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/// The whole program with an embedding service beside it: every door says what it had to do with an
/// answer, and none tells the key.
@ExtendWith(OutputCaptureExtension.class)
class EmbeddingIT {
  private static final String KEY = "sk-very-secret-4711";
  private static final String PROBLEM = "When the weather people do not answer, every page hangs";
  private static final Stub STUB = Stub.ofWords();

  /// Started in the first test, so that what a start writes is heard too.
  private static final class Running {
    private static final ConfigurableApplicationContext PROGRAM =
        SpringApplication.run(
            DesignVault.class,
            "--server.port=0",
            "--designvault.watch=false",
            "--designvault.embedding.url=" + STUB.url(),
            "--designvault.embedding.model=small",
            "--designvault.embedding.timeout=30s",
            "--designvault.embedding.floor=0.1",
            "--designvault.embedding.key=" + KEY);
    private static final int PORT =
        Integer.parseInt(String.valueOf(PROGRAM.getEnvironment().getProperty("local.server.port")));
    private static final Api API = new Api(PORT);
  }

  @BeforeAll
  static void embedded() throws InterruptedException {
    Patience.until(() -> {
      String[] words = standing().split(" ", -1);
      return words.length > 2 && words[0].equals(words[2]);
    });
  }

  @AfterAll
  static void stop() {
    Running.PROGRAM.close();
    STUB.close();
  }

  @Test
  void everyDoorSaysThatItTookPart() {
    Reply rest = Running.API.recommend("{\"problem\": \"" + PROBLEM + "\"}");
    assertThat(rest.answer().at("/embedding/state").asString()).isEqualTo("took part");
    String said = rest.json().at("/embedding/text").asString();

    Reply page =
        Running.API.get(
            "/?q=" + URLEncoder.encode(PROBLEM, StandardCharsets.UTF_8).replace("%20", "+"));
    assertThat(page.body()).contains(said);
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");

    try (Agent agent = Agent.overHttp(Running.PORT)) {
      JsonNode answer = agent.answer("recommend", Map.of("problem", PROBLEM));
      assertThat(answer.at("/embedding/text").asString()).isEqualTo(said);
    }
    assertThat(STUB.received())
        .allSatisfy(request -> {
          assertThat(request.authorization()).isEqualTo("Bearer " + KEY);
          assertThat(request.body().path("model").asString()).isEqualTo("small");
        });
  }

  @Test
  void withoutAProblemNothingIsSentAndNothingIsSaid() {
    int before = STUB.received().size();
    assertThat(
            Running.API
                .recommend("{\"qualities\": {\"availability\": 5}}")
                .answer()
                .has("embedding"))
        .isFalse();
    assertThat(STUB.received()).hasSize(before);
  }

  @Test
  void aServiceThatIsAwayIsSaidAndItsReturnIsNoticed() {
    STUB.behaves(Stub.saying(401, "Bearer " + KEY + " is wrong"));
    JsonNode away = Running.API.recommend("{\"problem\": \"callers hang forever\"}").answer();
    assertThat(away.at("/embedding/state").asString()).isEqualTo("away");
    assertThat(away.at("/embedding/text").asString()).contains("refused the key");
    assertThat(away.at("/results")).isNotEmpty();
    STUB.behaves(Stub.sound());
    JsonNode back = Running.API.recommend("{\"problem\": \"callers hang forever\"}").answer();
    assertThat(back.at("/embedding/state").asString()).isEqualTo("took part");
  }

  @Test
  void theKeyIsNowhereToBeRead(CapturedOutput output) {
    assertThat(output.getAll()).doesNotContain(KEY);
    for (String address :
        new String[] {
          "/actuator/health", "/actuator/prometheus", "/v3/api-docs", "/api/vocabulary", "/"
        }) {
      assertThat(Running.API.get(address).body()).as(address).isNotBlank().doesNotContain(KEY);
    }
    Reply problem =
        Running.API.post(
            BodyPublishers.ofString("{\"key\": 1}"), "Content-Type", "application/json");
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.body()).doesNotContain(KEY);
  }

  private static String standing() {
    return Running.API
        .get("/actuator/health")
        .json()
        .at("/components/catalogueHealth/details/embedding")
        .asString("");
  }
}
