package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What a query in Cypher may cost: what goes beyond is stopped or left out, and the next is
/// answered.
class CypherLimitsIT extends OnNeo4j {
  @Test
  void rowsBeyondTheLimitAreLeftOutAndItIsSaid() {
    JsonNode answer = answer("UNWIND range(1, 100000000) AS x RETURN x");
    assertThat(answer.get("rows")).hasSize(1000);
    assertThat(answer.get("truncated").asBoolean()).isTrue();
  }

  @Test
  void lettersBeyondTheLimitAreLeftOutToo() {
    JsonNode answer =
        answer(
            "WITH reduce(s = 'x', i IN range(1, 17) | s + s) AS long UNWIND range(1, 900) AS x RETURN long");
    assertThat(answer.get("rows")).hasSizeBetween(7, 9);
    assertThat(answer.get("truncated").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN count(*)",
        "RETURN range(1, 1000000000) AS endless"
      })
  void whatTakesTooLongIsStoppedAndTheNextIsAnswered(String query) {
    ask(query, Map.of()).problem(503);
    assertThat(answer("RETURN 1 AS one").at("/rows/0/0").asInt()).isEqualTo(1);
    assertThat(api().get("/actuator/health").json().get("status").asString()).isEqualTo("UP");
    assertThat(nodes()).isPositive();
  }

  @Test
  void whatIsTooLargeOrTooDeepIsRefusedBeforeTheServerSeesIt() {
    ask("RETURN '" + "x".repeat(60_000) + "'", Map.of()).problem(400);
    ask("RETURN " + "(".repeat(5_000) + "1" + ")".repeat(5_000), Map.of()).problem(400);
    ask("RETURN a" + ".a".repeat(20_000) + "(1)", Map.of()).problem(400);
    ask("RETURN 1" + "/*".repeat(20_000), Map.of()).problem(400);
    ask("RETURN '" + "\\\\".repeat(20_000), Map.of()).problem(400);
    ask(" ", Map.of()).problem(400);
  }
}
