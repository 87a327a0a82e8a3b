package org.designvault.graph;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.designvault.vault.json.Json;
import org.designvault.web.page.Browsing;
import org.designvault.web.rest.Api;
import org.designvault.web.rest.Reply;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// The whole application on a real Neo4j, which lasts as long as the tests do: so all that run on
/// it share both.
public abstract class OnNeo4j extends Browsing {
  protected static final Neo4jServer SERVER = Neo4jServer.start();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    SERVER
        .settings(
            "designvault.neo4j.patience", "60s",
            "designvault.cypher.time", "5s",
            "designvault.cypher.rows", "1000",
            "designvault.cypher.characters", "1000000")
        .forEach((name, value) -> settings.add(name, () -> value));
  }

  protected Api api() {
    return new Api(URI.create(home()).getPort());
  }

  Reply ask(String query, Map<String, Object> parameters) {
    String form =
        Json.mapper().writeValueAsString(Map.of("query", query, "parameters", parameters));
    return api()
        .post("/api/cypher", BodyPublishers.ofString(form), "Content-Type", "application/json");
  }

  JsonNode answer(String query) {
    return ask(query, Map.of()).answer();
  }

  static long nodes() {
    return SERVER.run("MATCH (n) RETURN count(n) AS n").getFirst().get("n").asLong();
  }
}
