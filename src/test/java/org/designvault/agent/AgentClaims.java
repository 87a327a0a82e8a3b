package org.designvault.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.designvault.vault.BriefForm;
import org.designvault.vault.ComparisonForm;
import org.designvault.vault.CypherForm;
import org.designvault.vault.DesignForm;
import org.designvault.vault.ReviewForm;
import org.designvault.vault.WhyNotForm;
import org.designvault.web.rest.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an agent may rely on, whatever it speaks through.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AgentClaims {
  private static final Map<String, Object> BRIEF =
      Map.of(
          "problem", "When the weather people don't answer, every page of ours hangs",
          "qualities", Map.of("availability", 5, "run-cost", 2),
          "context", Map.of("interaction", List.of("synchronous-remote")),
          "constraints", List.of("without a message broker", Map.of("without", "retry")),
          "adopted", List.of("timeout"));

  private static final Map<String, Class<?>> TAKES =
      Map.of(
          "recommend", BriefForm.class,
          "why_not", WhyNotForm.class,
          "design_set", DesignForm.class,
          "compare", ComparisonForm.class,
          "review", ReviewForm.class,
          "get_pattern", PatternTool.Asked.class,
          "search", SearchTool.Asked.class,
          "explore_related", RelatedTool.Asked.class,
          "sparql", SparqlTool.Query.class,
          "cypher", CypherForm.class);

  private Agent agent;

  abstract Agent connect();

  abstract Api rest();

  @BeforeAll
  void meet() {
    agent = connect();
  }

  @AfterAll
  void leave() {
    agent.close();
  }

  Agent agent() {
    return agent;
  }

  @Test
  void introducesItself() {
    assertThat(agent.client().getServerInfo().name()).isEqualTo("designvault");
    assertThat(agent.client().getServerInstructions())
        .contains("recommend", "maxTokens", "sources");
  }

  @Test
  void everyToolReadsOnlyAndSaysWhatItTakes() {
    assertThat(agent.tools())
        .extracting("name")
        .containsExactlyInAnyOrderElementsOf(TAKES.keySet());
    assertThat(agent.tools())
        .allSatisfy(tool -> {
          assertThat(tool.annotations().readOnlyHint()).isTrue();
          assertThat(tool.annotations().destructiveHint()).isFalse();
          assertThat(tool.annotations().idempotentHint()).isTrue();
          assertThat(tool.annotations().openWorldHint()).isFalse();
          assertThat(tool.description()).hasSizeGreaterThan(100);
          var taken = new TreeSet<String>(List.of("maxTokens"));
          Arrays.stream(Objects.requireNonNull(TAKES.get(tool.name())).getRecordComponents())
              .forEach(part -> taken.add(part.getName()));
          JsonNode schema = JsonMapper.shared().valueToTree(tool.inputSchema());
          assertThat(schema.at("/properties").propertyNames())
              .containsExactlyInAnyOrderElementsOf(taken);
          assertThat(schema.at("/properties"))
              .allSatisfy(it -> assertThat(it.at("/description").asString()).isNotBlank());
          assertThat(schema.toString())
              .doesNotContain("{qualities}", "{context}", "{kinds}", "{categories}", "{brief}");
        });
  }

  @Test
  void ranksAsRestDoes() {
    JsonNode over = rest().recommend(JsonMapper.shared().writeValueAsString(BRIEF)).answer();
    JsonNode here = agent.answer("recommend", with(BRIEF, "maxTokens", 20_000));
    assertThat(here.at("/revision")).isEqualTo(over.at("/revision"));
    assertThat(here.at("/results")).hasSameSizeAs(over.at("/results")).isNotEmpty();
    for (int index = 0; index < over.at("/results").size(); index++) {
      JsonNode mine = here.at("/results/" + index);
      JsonNode theirs = over.at("/results/" + index);
      assertThat(mine.at("/id")).isEqualTo(theirs.at("/pattern/id"));
      assertThat(mine.at("/score").asDouble()).isEqualTo(theirs.at("/score").asDouble());
      assertThat(mine.at("/reasons")).isEqualTo(theirs.at("/reasons"));
      assertThat(mine.at("/sources")).isNotEmpty();
    }
    assertThat(here.at("/understood")).isEqualTo(over.at("/understood"));
    assertThat(here.at("/stability")).isEqualTo(over.at("/stability")).isNotEmpty();
    assertThat(here.at("/ruledOutCounts")).isEqualTo(over.at("/ruledOutCounts"));
  }

  @Test
  void contradictingConstraintsComeWithWaysOut() {
    Map<String, Object> brief =
        Map.of(
            "qualities",
            Map.of("availability", 5),
            "limit",
            3,
            "constraints",
            List.of(
                Map.of("mitigates", "retry-storm"),
                Map.of("quality", "data-consistency", "atLeast", 2)));
    JsonNode over = rest().recommend(JsonMapper.shared().writeValueAsString(brief)).answer();
    JsonNode here = agent.answer("recommend", with(brief, "maxTokens", 600));
    assertThat(here.at("/conflicts").toString()).isEqualTo("[[0,1]]");
    assertThat(here.at("/repairs")).hasSize(2).isEqualTo(over.at("/repairs"));
  }

  @Test
  void readsAnEntryWholeOrBySection() {
    JsonNode whole = agent.answer("get_pattern", Map.of("id", "retry", "maxTokens", 20_000));
    assertThat(whole.at("/revision").asString()).matches("[0-9a-f]{16}");
    assertThat(whole.at("/sections").propertyNames())
        .containsExactlyInAnyOrder(
            "intent",
            "context",
            "solution",
            "structure",
            "implementation",
            "consequences",
            "related");
    assertThat(whole.at("/sources")).isNotEmpty();
    assertThat(whole.has("leftOut")).isFalse();
    JsonNode part =
        agent.answer("get_pattern", Map.of("id", "retry", "sections", List.of("solution")));
    assertThat(part.at("/sections").propertyNames()).containsExactly("solution");
    assertThat(part.at("/sections/solution")).isEqualTo(whole.at("/sections/solution"));
  }

  @Test
  void cutsALongSectionAndSaysHowToGetTheRest() {
    Map<String, Object> small =
        Map.of("id", "retry", "sections", List.of("implementation"), "maxTokens", 600);
    JsonNode cut = agent.answer("get_pattern", small);
    String note = cut.at("/leftOut/0").asString();
    assertThat(note).contains("characters of implementation (");
    int enough = Integer.parseInt(note.replaceAll(".*maxTokens (\\d+)$", "$1"));
    JsonNode whole = agent.answer("get_pattern", with(small, "maxTokens", enough));
    assertThat(whole.has("leftOut")).isFalse();
  }

  @Test
  void findsByWordsAndTellsOfFurtherPages() {
    JsonNode found = agent.answer("search", Map.of("words", "requests", "limit", 2));
    assertThat(found.at("/items")).hasSize(2);
    assertThat(found.at("/items")).allSatisfy(it -> assertThat(it.at("/sources")).isNotEmpty());
    int more = found.at("/total").asInt() - 2;
    assertThat(found.at("/leftOut/0").asString())
        .isEqualTo(more + " more results: call again with page 1");
    JsonNode next = agent.answer("search", Map.of("words", "requests", "limit", 2, "page", 1));
    assertThat(next.at("/items/0/id")).isNotEqualTo(found.at("/items/0/id"));
  }

  @Test
  void tellsWhatStandsAroundAnEntry() {
    JsonNode all = agent.answer("explore_related", Map.of("id", "retry", "maxTokens", 8000));
    assertThat(all.at("/related"))
        .anySatisfy(it ->
            assertThat(it.at("/evidence").asString())
                .isEqualTo("pattern/retry#requires-idempotency"))
        .anySatisfy(it -> assertThat(it.at("/from").asString()).isEqualTo("circuit-breaker"));
    assertThat(all.at("/sources")).isNotEmpty();
    JsonNode some =
        agent.answer("explore_related", Map.of("id", "retry", "relations", List.of("exposes-to")));
    assertThat(some.at("/related"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.at("/relation").asString()).isEqualTo("exposes-to"));
  }

  @Test
  void answersSparqlAndTellsHowManyRowsAreMissing() {
    String query = "SELECT ?s ?p WHERE { ?s ?p ?o } ORDER BY ?s ?p LIMIT 200";
    JsonNode answer = agent.answer("sparql", Map.of("query", query, "maxTokens", 600));
    assertThat(answer.at("/columns").size()).isEqualTo(2);
    int shown = answer.at("/rows").size();
    assertThat(shown).isPositive();
    assertThat(answer.at("/leftOut/0").asString()).contains("rows (" + (200 - shown) + ")");
    String entries =
        "BASE <https://w3id.org/designvault/> SELECT ?p { VALUES ?p { <pattern/retry> } ?p ?is ?o }"
            + " LIMIT 1";
    assertThat(agent.answer("sparql", Map.of("query", entries)).at("/sources")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"get_pattern", "explore_related"})
  void namesTheNearestOfAnIdThatIsUnknown(String tool) {
    JsonNode problem = agent.problems(tool, Map.of("id", "circuit-braker")).getFirst();
    assertThat(problem.at("/field").asString()).isEqualTo("id");
    assertThat(problem.at("/hint").asString()).isEqualTo("did you mean 'circuit-breaker'?");
  }

  @Test
  void namesTheNearestOfEveryOtherWord() {
    assertThat(hint("recommend", Map.of("qualities", Map.of("availabilty", 3))))
        .contains("'availability'");
    assertThat(hint("recommend", Map.of("problme", "x"))).contains("'problem'");
    assertThat(hint("search", Map.of("kinds", List.of("patern")))).contains("'pattern'");
    assertThat(hint("explore_related", Map.of("id", "retry", "relations", List.of("require"))))
        .contains("'requires'");
    assertThat(hint("get_pattern", Map.of("id", "retry", "sections", List.of("solutions"))))
        .contains("'solution'");
  }

  private String hint(String tool, Map<String, Object> arguments) {
    return agent.problems(tool, arguments).getFirst().at("/hint").asString();
  }

  static Map<String, Object> with(Map<String, Object> arguments, String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(arguments);
    more.put(key, value);
    return more;
  }
}
