package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Where the graph lies in no Neo4j, Cypher is refused with the way to one, and to what is here.
@ShippedCatalogue
class CypherElsewhereIT {
  private final Api api;

  CypherElsewhereIT(@LocalServerPort int port) {
    this.api = new Api(port);
  }

  @Test
  void programsAreToldWhichEngineWouldAnswer() {
    JsonNode error =
        api.post(
                "/api/cypher",
                BodyPublishers.ofString("{\"query\": \"MATCH (n) RETURN n\"}"),
                "Content-Type",
                "application/json")
            .only(400);
    assertThat(error.at("/field").asString()).isEqualTo("engine");
    assertThat(error.at("/expected").asString()).isEqualTo("designvault.engine=neo4j");
    assertThat(error.at("/hint").asString()).contains("/sparql");
  }

  @Test
  void thePageShowsTheTwinAndToldHowItWouldRun() {
    assertThat(api.get("/query?example=best-for-a-quality").body())
        .contains("UNWIND $quality AS id", "designvault.engine=neo4j")
        .doesNotContain("Run it in Cypher");
    Reply asked = api.get("/query?example=best-for-a-quality&language=cypher");
    assertThat(asked.status()).isEqualTo(400);
    assertThat(asked.body()).contains("designvault.engine=neo4j");
  }
}
