package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.designvault.web.rest.Reply.texts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ShippedCatalogue
class RecommendationCallsIT {
  /// The brief that the description of the API shows.
  static final String FULL =
      """
      { "problem": "When the weather people don't answer, every page of ours hangs",
        "qualities": {"availability": 5, "run-cost": 2},
        "context": {"interaction": ["synchronous-remote"], "platform": ["kubernetes"]},
        "forces": [], "failureModes": [],
        "constraints": [{"context": "operations/none"},
          {"quality": "data-consistency", "atLeast": 0}, "without a message broker"],
        "adopted": ["retry"], "categories": [], "kinds": [], "limit": 10 }
      """;

  private final Api api;
  private final Facts facts;

  RecommendationCallsIT(@LocalServerPort int port, @Autowired Vault vault) {
    this.api = new Api(port);
    this.facts = vault.facts();
  }

  @Test
  void fullBriefIsAnsweredInTheDocumentedShape() {
    JsonNode answer = api.recommend(FULL).answer();
    assertThat(answer.propertyNames())
        .containsExactly(
            "revision",
            "understood",
            "notUnderstood",
            "recognised",
            "diagnosis",
            "results",
            "ruledOut",
            "ruledOutCounts",
            "conflicts",
            "repairs",
            "stability");
    assertThat(answer.at("/revision").asString()).isEqualTo(facts.revision());
    assertThat(answer.at("/results")).isNotEmpty().hasSizeLessThanOrEqualTo(10);
    assertThat(answer.at("/results")).allSatisfy(RecommendationCallsIT::hasTheShapeOfAResult);
  }

  private static void hasTheShapeOfAResult(JsonNode result) {
    assertThat(result.propertyNames())
        .containsExactly(
            "pattern",
            "score",
            "fit",
            "reasons",
            "price",
            "preconditions",
            "missing",
            "exposesTo",
            "alternatives",
            "verify");
    assertThat(result.at("/pattern").propertyNames())
        .containsExactly("id", "name", "kind", "intent", "url");
    assertThat(result.at("/pattern/url").asString())
        .isEqualTo("/patterns/" + result.at("/pattern/id").asString());
    assertThat(result.at("/fit").asDouble()).isBetween(0.0, 1.0);
    for (String column : List.of("reasons", "price")) {
      assertThat(result.path(column))
          .allSatisfy(reason -> {
            assertThat(reason.propertyNames())
                .containsExactly("kind", "points", "text", "evidence");
            assertThat(reason.at("/kind").isString()).isTrue();
            assertThat(reason.at("/text").asString()).isNotBlank();
          });
    }
    for (String column : List.of("missing", "exposesTo", "alternatives")) {
      assertThat(result.path(column))
          .allSatisfy(it -> assertThat(it.propertyNames()).containsExactly("id", "name", "why"));
    }
  }

  @Test
  void pointsOfReasonsAndPriceAddUpToTheScore() {
    JsonNode results = api.recommend(FULL).answer().at("/results");
    double above = Double.POSITIVE_INFINITY;
    for (JsonNode result : results) {
      double reasons = sum(result.at("/reasons"));
      double price = sum(result.at("/price"));
      double score = result.at("/score").asDouble();
      assertThat(reasons + price).isCloseTo(score, within(1e-9));
      assertThat(score).isLessThanOrEqualTo(above);
      assertThat(reasons).isPositive();
      assertThat(price).isNotPositive();
      above = score;
    }
  }

  private static double sum(JsonNode reasons) {
    return reasons.valueStream().mapToDouble(reason -> reason.at("/points").asDouble()).sum();
  }

  @Test
  void evidenceIsWhatTheEntryPublishes() {
    JsonNode result = api.recommend(FULL).answer().at("/results/0");
    JsonNode entry = api.get("/api" + result.at("/pattern/url").asString()).answer();
    List<String> effects =
        entry.at("/effects").valueStream().map(effect -> effect.at("/id").asString()).toList();
    List<String> used =
        result
            .at("/reasons")
            .valueStream()
            .filter(reason -> reason.at("/kind").asString().equals("quality"))
            .flatMap(reason -> texts(reason.at("/evidence")).stream())
            .toList();
    assertThat(used).isNotEmpty().isSubsetOf(effects);
  }

  @Test
  void adoptedEntriesAreNoResultsAndNotRuledOutEither() {
    JsonNode answer = api.recommend(FULL).answer();
    assertThat(answer.at("/results"))
        .noneSatisfy(it -> assertThat(it.at("/pattern/id").asString()).isEqualTo("retry"));
    assertThat(answer.at("/ruledOut"))
        .noneSatisfy(it -> assertThat(it.at("/pattern").asString()).isEqualTo("retry"));
  }

  @Test
  void ruledOutCountsSayHowManyEachConstraintTook() {
    String brief =
        """
        {"qualities": {"availability": 3, "time-behaviour": 2, "fault-tolerance": 1}, "limit": 100,
         "constraints": [{"quality": "data-consistency", "atLeast": 0}, {"without": "idempotency"}]}
        """;
    JsonNode answer = api.recommend(brief).answer();
    Map<Integer, Integer> counted = new TreeMap<>();
    for (JsonNode out : answer.at("/ruledOut")) {
      assertThat(out.propertyNames())
          .containsExactly("pattern", "name", "score", "constraints", "text");
      assertThat(out.at("/text").asString()).isNotBlank();
      assertThat(out.at("/constraints")).isNotEmpty();
      out.at("/constraints").forEach(it -> counted.merge(it.asInt(), 1, Integer::sum));
    }
    assertThat(answer.at("/ruledOut")).isNotEmpty();
    assertThat(answer.at("/ruledOutCounts").valueStream().map(JsonNode::asInt))
        .containsExactly(counted.getOrDefault(0, 0), counted.getOrDefault(1, 0));
  }

  @Test
  void phrasesAreReadAndWhatCannotBeReadIsSaid() {
    JsonNode answer =
        api.recommend(
                "{\"constraints\": [\"without a message broker\", \"with florbs and gribbles\"]}")
            .answer();
    JsonNode read = answer.at("/understood/0");
    assertThat(read.propertyNames()).containsExactly("in", "phrase", "as");
    assertThat(read.at("/in").asString()).isEqualTo("constraints[0]");
    assertThat(read.at("/phrase").asString()).isEqualTo("without a message broker");
    assertThat(read.at("/as").toString()).isEqualTo("{\"without\":\"message-broker\"}");
    JsonNode unread = answer.at("/notUnderstood/0");
    assertThat(unread.propertyNames()).containsExactly("in", "phrase", "candidates");
    assertThat(unread.at("/in").asString()).isEqualTo("constraints[1]");
    assertThat(unread.at("/phrase").asString()).contains("florbs");
  }

  @Test
  void objectsAndPhrasesOfOneSenseGiveOneAnswer() {
    String brief = "{\"qualities\": {\"availability\": 5}, \"constraints\": [%s]}";
    JsonNode phrase = api.recommend(brief.formatted("\"no message broker\"")).answer();
    JsonNode object = api.recommend(brief.formatted("{\"without\": \"message-broker\"}")).answer();
    assertThat(phrase.at("/results")).isEqualTo(object.at("/results"));
    assertThat(phrase.at("/ruledOut")).isEqualTo(object.at("/ruledOut"));
    assertThat(phrase.at("/understood")).hasSize(1);
    assertThat(object.at("/understood")).isEmpty();
  }

  @Test
  void conceptsInTheProblemAreOfferedWithTheirSpansAndNotApplied() {
    String problem = "On Kubernetes we fear a cascading failure";
    JsonNode answer = api.recommend("{\"problem\": \"" + problem + "\"}").answer();
    assertThat(answer.at("/recognised")).hasSize(2);
    for (JsonNode recognised : answer.at("/recognised")) {
      assertThat(recognised.propertyNames()).containsExactly("span", "phrase", "as");
      int from = recognised.at("/span/0").asInt();
      int to = recognised.at("/span/1").asInt();
      assertThat(problem.substring(from, to)).isEqualTo(recognised.at("/phrase").asString());
    }
    assertThat(answer.at("/recognised/0/as/context").asString()).isEqualTo("platform/kubernetes");
    assertThat(answer.at("/recognised/1/as/failureMode").asString()).isEqualTo("cascading-failure");
    assertThat(answer.at("/results"))
        .allSatisfy(result ->
            assertThat(result.at("/reasons"))
                .noneSatisfy(it -> assertThat(it.at("/kind").asString()).isEqualTo("context")));
  }

  @Test
  void troubleThatTheTextDescribesIsDiagnosed() {
    Entry storm =
        facts.entries().values().stream()
            .filter(entry -> entry.id().value().equals("retry-storm"))
            .findFirst()
            .orElseThrow();
    JsonNode diagnosis =
        api.recommend("{\"problem\": \"" + storm.intent() + "\"}").answer().at("/diagnosis/0");
    assertThat(diagnosis.propertyNames()).containsExactly("id", "name", "text", "points");
    assertThat(diagnosis.at("/id").asString()).isEqualTo("retry-storm");
    assertThat(diagnosis.at("/points").asDouble()).isPositive();
  }

  @Test
  void sameBriefGetsTheSameBytes() {
    assertThat(api.recommend(FULL).body()).isEqualTo(api.recommend(FULL).body());
  }

  @Test
  void orderInsideTheBriefDoesNotMatter() {
    String there = "{\"qualities\": {\"availability\": 5, \"run-cost\": 2}, \"limit\": 5}";
    String back = "{\"limit\": 5, \"qualities\": {\"run-cost\": 2, \"availability\": 5}}";
    assertThat(api.recommend(there).body()).isEqualTo(api.recommend(back).body());
  }

  @Test
  void limitIsKept() {
    JsonNode answer =
        api.recommend("{\"qualities\": {\"availability\": 5}, \"limit\": 2}").answer();
    assertThat(answer.at("/results")).hasSize(2);
  }
}
