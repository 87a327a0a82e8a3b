package org.designvault.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an agent may rely on where it asks about more than one entry, or about one that is not
/// first: the answers are those of REST.
abstract class SystemClaims extends AgentClaims {
  private static final Map<String, Object> BRIEF =
      Map.of(
          "problem", "An order is saved and an event tells the others; no event may get lost",
          "qualities", Map.of("durability", 5, "run-cost", 2),
          "constraints", List.of("without a blockchain"));

  @Test
  void saysWhyAnEntryIsNotFirst() {
    Map<String, Object> question = Map.of("brief", BRIEF, "pattern", "retry");
    JsonNode over = post("/api/recommendations/why-not", question);
    JsonNode here = agent().answer("why_not", with(question, "maxTokens", 20_000));
    for (String part :
        List.of("revision", "pattern", "standing", "text", "beatenBy", "reasons", "wouldWinIf")) {
      assertSame(here, over, part);
    }
    assertThat(here.at("/sources")).isNotEmpty();
  }

  @Test
  void designsTheSetsThatRestDesigns() {
    Map<String, Object> wish =
        Map.of("brief", BRIEF, "size", 4, "demands", List.of(Map.of("mitigates", "dual-write")));
    JsonNode over = post("/api/designs", wish);
    JsonNode here = agent().answer("design_set", with(wish, "maxTokens", 20_000));
    assertThat(here.at("/sets")).hasSameSizeAs(over.at("/sets")).isNotEmpty();
    for (int index = 0; index < over.at("/sets").size(); index++) {
      JsonNode mine = here.at("/sets/" + index);
      JsonNode theirs = over.at("/sets/" + index);
      assertThat(mine.at("/members").valueStream())
          .containsExactlyElementsOf(
              theirs.at("/members").valueStream().map(it -> it.at("/pattern/id")).toList());
      assertThat(mine.at("/roles/0/role")).isEqualTo(theirs.at("/members/0/role"));
      assertThat(mine.at("/covers")).isEqualTo(theirs.at("/covers"));
    }
    assertThat(here.at("/pool")).isEqualTo(over.at("/pool"));
    assertThat(here.at("/sources")).isNotEmpty();
  }

  @Test
  void demandsThatNoSetMeetsComeWithWaysOut() {
    Map<String, Object> wish =
        Map.of(
            "brief",
            Map.of("qualities", Map.of("availability", 5)),
            "size",
            3,
            "demands",
            List.of(
                Map.of("quality", "run-cost", "atLeast", 2),
                Map.of("quality", "durability", "atLeast", 2),
                Map.of("mitigates", "retry-storm"),
                Map.of("mitigates", "split-brain"),
                Map.of("mitigates", "n-plus-one-query")));
    JsonNode over = post("/api/designs", wish);
    JsonNode here = agent().answer("design_set", with(wish, "maxTokens", 4_000));
    assertThat(over.at("/sets")).isEmpty();
    assertSame(here, over, "conflicts");
    assertSame(here, over, "repairs");
  }

  @Test
  void comparesAsRestDoes() {
    Map<String, Object> wish =
        Map.of("patterns", List.of("saga", "two-phase-commit"), "brief", BRIEF);
    JsonNode over = post("/api/comparisons", wish);
    JsonNode here = agent().answer("compare", with(wish, "maxTokens", 20_000));
    assertSame(here, over, "rows");
    for (int index = 0; index < 2; index++) {
      assertThat(here.at("/scores/" + index + "/score"))
          .isEqualTo(over.at("/scores/" + index + "/score"));
      assertThat(here.at("/scores/" + index + "/reasons"))
          .isEqualTo(over.at("/scores/" + index + "/reasons"));
    }
    assertThat(here.at("/sources")).isNotEmpty();
  }

  @Test
  void reviewsAsRestDoes() {
    Map<String, Object> wish = Map.of("adopted", List.of("retry", "cache-aside", "event-sourcing"));
    JsonNode over = post("/api/reviews", wish);
    JsonNode here = agent().answer("review", with(wish, "maxTokens", 20_000));
    for (String part : List.of("revision", "missing", "openFailureModes", "suggestions")) {
      assertSame(here, over, part);
    }
    assertThat(here.at("/sources")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"why_not", "design_set", "compare", "review"})
  void namesTheNearestOfAWordInTheBrief(String tool) {
    Map<String, Object> rest =
        switch (tool) {
          case "why_not" -> Map.of("pattern", "retry");
          case "design_set" -> Map.of("size", 3);
          case "compare" -> Map.of("patterns", List.of("retry", "saga"));
          default -> Map.of("adopted", List.of("retry"));
        };
    JsonNode problem =
        agent()
            .problems(tool, with(rest, "brief", Map.of("qualities", Map.of("availabilty", 3))))
            .getFirst();
    assertThat(problem.at("/field").asString()).isEqualTo("brief.qualities.availabilty");
    assertThat(problem.at("/hint").asString()).isEqualTo("did you mean 'availability'?");
  }

  /// An empty list is not put on the sheet.
  private static void assertSame(JsonNode here, JsonNode over, String part) {
    if (here.has(part) || !over.path(part).isEmpty()) {
      assertThat(here.path(part)).as(part).isEqualTo(over.path(part));
    }
  }

  private JsonNode post(String address, Map<String, Object> body) {
    return rest()
        .post(
            address,
            BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)),
            "Content-Type",
            "application/json")
        .answer();
  }
}
