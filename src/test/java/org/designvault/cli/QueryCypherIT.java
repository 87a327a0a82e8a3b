package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.designvault.graph.OnNeo4j;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What is typed in Cypher is asked of the store that instances serve.
class QueryCypherIT extends OnNeo4j {
  private static final String FILE = "queries/explore/what-mitigates-a-trouble.cypher";

  @Test
  void aFileIsAnsweredAsItsTwinIs() {
    Typed cypher = onNeo4j(() -> Typed.line("query", FILE));
    assertThat(cypher.answer())
        .isEqualTo(Typed.line("query", "what-mitigates-a-trouble").answer())
        .contains("pattern/circuit-breaker");
    assertThat(onNeo4j(() -> Typed.line("query", "--cypher", "what-mitigates-a-trouble")))
        .isEqualTo(cypher);
  }

  @Test
  void parametersAreGivenInJson() {
    JsonNode found =
        onNeo4j(() ->
                Typed.withInput(
                    "UNWIND $ids AS id RETURN id, $limit + 1 AS more",
                    "query",
                    "-",
                    "--cypher",
                    "--json",
                    "-p",
                    "ids=[\"a\", \"b\"]",
                    "-p",
                    "limit=10"))
            .json();
    assertThat(found.get("rows").toString()).isEqualTo("[[\"a\",11],[\"b\",11]]");
  }

  @Test
  void whatIsWrongIsToldInALine() {
    assertThat(onNeo4j(() -> Typed.withInput("CREATE (x)", "query", "-", "--cypher")).refusal(2))
        .singleElement()
        .asString()
        .contains("would write");
    assertThat(onNeo4j(() -> Typed.line("query", FILE, "-p", "trouble=pattern/x")).refusal(2))
        .singleElement()
        .asString()
        .contains("--parameter trouble", "a value in JSON");
    assertThat(Typed.line("query", FILE).refusal(2))
        .singleElement()
        .asString()
        .contains("designvault.engine=neo4j");
  }

  /// As somebody has set it in their environment. The application is up, so the store is full.
  private Typed onNeo4j(Supplier<Typed> typed) {
    assertThat(api().get("/actuator/health").status()).isEqualTo(200);
    Map<String, Object> settings = SERVER.settings("designvault.neo4j.patience", "60s");
    settings.forEach((name, value) -> System.setProperty(name, value.toString()));
    try {
      return typed.get();
    } finally {
      settings.keySet().forEach(System::clearProperty);
    }
  }
}
