package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.designvault.web.rest.Reply.texts;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Asking why an entry is not first, and how sure the first one is.
@ShippedCatalogue
class WhyNotCallsIT {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String BRIEF =
      "{\"qualities\": {\"availability\": 4, \"run-cost\": 2, \"testability\": 1},"
          + " \"failureModes\": [\"retry-storm\"], \"limit\": 100}";

  private final Api api;

  WhyNotCallsIT(@LocalServerPort int port) {
    this.api = new Api(port);
  }

  @Test
  void theAnswerHasTheDocumentedShapeAndItsPointsAreTheLead() {
    JsonNode results = api.recommend(BRIEF).answer().at("/results");
    JsonNode why = api.whyNot(BRIEF, id(results.get(1))).answer();
    assertThat(why.propertyNames())
        .containsExactly(
            "revision",
            "pattern",
            "standing",
            "text",
            "breaks",
            "beatenBy",
            "reasons",
            "price",
            "wouldWinIf");
    assertThat(why.at("/standing").asString()).isEqualTo("beaten");
    assertThat(why.at("/breaks")).isEmpty();
    assertThat(why.at("/beatenBy").asString()).isEqualTo(id(results.get(0)));
    double lead = results.at("/0/score").asDouble() - results.at("/1/score").asDouble();
    assertThat(sum(why.at("/reasons")) + sum(why.at("/price"))).isEqualTo(lead, within(1e-9));
  }

  @Test
  void eachChangeThatIsNamedMakesItFirst() {
    List<JsonNode> changes = new ArrayList<>();
    JsonNode results = api.recommend(BRIEF).answer().at("/results");
    for (int place = 1; place < 6; place++) {
      String entry = id(results.get(place));
      for (JsonNode change : api.whyNot(BRIEF, entry).answer().at("/wouldWinIf")) {
        assertThat(change.propertyNames()).containsExactly("change", "text");
        assertThat(first(changed(BRIEF, change.at("/change")))).as("%s", change).isEqualTo(entry);
        changes.add(change);
      }
    }
    assertThat(changes).isNotEmpty();
  }

  @Test
  void aConstraintInTheWayIsNamedAndDroppingItHelps() {
    String best = first(BRIEF);
    String brief =
        BRIEF.replace(
            "\"limit\"", "\"constraints\": [\"nice\", \"without " + best + "\"], \"limit\"");
    JsonNode why = api.whyNot(brief, best).answer();
    assertThat(why.at("/standing").asString()).isEqualTo("ruled-out");
    assertThat(why.at("/breaks").toString()).isEqualTo("[1]");
    assertThat(why.at("/beatenBy").isNull()).isTrue();
    assertThat(why.at("/wouldWinIf/0/change").toString()).isEqualTo("{\"drop\":[1]}");
    assertThat(first(changed(brief, why.at("/wouldWinIf/0/change")))).isEqualTo(best);
  }

  @Test
  void whatIsFirstOrNoContenderIsToldSo() {
    assertThat(standing(BRIEF, first(BRIEF))).isEqualTo("first");
    assertThat(standing(BRIEF, "retry-storm")).isEqualTo("out-of-scope");
    assertThat(standing("{\"adopted\": [\"retry\"]}", "retry")).isEqualTo("adopted");
  }

  @Test
  void everythingWrongIsNamedAtOnceWithTheNearest() {
    List<JsonNode> errors =
        api.whyNot("{\"qualities\": {\"availabilty\": 3}}", "circuit-braker").problem(400);
    assertThat(errors.stream().map(error -> error.at("/field").asString()))
        .containsExactly("brief.qualities.availabilty", "pattern");
    assertThat(errors.stream().map(error -> error.at("/hint").asString()))
        .containsExactly("did you mean 'availability'?", "did you mean 'circuit-breaker'?");
    assertThat(api.whyNot("null", "retry").only(400).at("/field").asString())
        .isEqualTo("brief.problem");
    assertThat(api.whyNot("{\"problme\": \"\"}", "retry").only(400).at("/field").asString())
        .isEqualTo("brief.problme");
  }

  @Test
  void stabilityOfEachWeightSaysNullWhereNothingTakesOver() {
    JsonNode answer = api.recommend(BRIEF).answer();
    List<String> qualities =
        answer.at("/stability").valueStream().map(it -> it.at("/quality").asString()).toList();
    assertThat(qualities).containsExactly("availability", "run-cost", "testability");
    for (JsonNode weight : answer.at("/stability")) {
      assertThat(weight.propertyNames()).containsExactly("quality", "from", "to", "then");
      boolean sure = weight.at("/from").isNull() && weight.at("/to").isNull();
      assertThat(weight.at("/then").isNull()).isEqualTo(sure);
    }
    assertThat(answer.at("/stability").toString()).contains(":null");
    assertThat(texts(api.recommend("{\"adopted\": [\"retry\"]}").answer().at("/stability")))
        .isEmpty();
  }

  private String standing(String brief, String pattern) {
    JsonNode why = api.whyNot(brief, pattern).answer();
    assertThat(why.at("/text").asString()).isNotBlank();
    assertThat(why.at("/wouldWinIf")).isEmpty();
    return why.at("/standing").asString();
  }

  private String first(String brief) {
    return id(api.recommend(brief).answer().at("/results/0"));
  }

  private static String changed(String brief, JsonNode change) {
    ObjectNode changed = (ObjectNode) JSON.readTree(brief);
    change
        .at("/qualities")
        .properties()
        .forEach(weight ->
            ((ObjectNode) changed.path("qualities")).set(weight.getKey(), weight.getValue()));
    change
        .at("/drop")
        .forEach(position -> ((ArrayNode) changed.path("constraints")).remove(position.asInt()));
    return changed.toString();
  }

  private static String id(JsonNode result) {
    return result.at("/pattern/id").asString();
  }

  private static double sum(JsonNode reasons) {
    return reasons.valueStream().mapToDouble(reason -> reason.at("/points").asDouble()).sum();
  }
}
