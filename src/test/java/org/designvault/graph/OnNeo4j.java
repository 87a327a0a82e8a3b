package org.designvault.graph;

import java.net.URI;
import org.designvault.web.page.Browsing;
import org.designvault.web.rest.Api;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole application on a real Neo4j, which lasts as long as the tests do: so all that run on it
/// share both.
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
}
