package org.designvault.graph;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Neo4j over Bolt, which asks for a password.
class Neo4jFaultsIT extends StoreFaults {
  private static final String PASSWORD = "secret-secret";

  private Neo4jServer server;

  @BeforeAll
  void start() {
    server = Neo4jServer.asking(PASSWORD);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Override
  int port() {
    return server.port();
  }

  @Override
  Map<String, Object> settings(int port) {
    return server.settings(
        "spring.neo4j.uri", "bolt://127.0.0.1:" + port,
        "spring.neo4j.authentication.username", "neo4j",
        "spring.neo4j.authentication.password", PASSWORD,
        "designvault.neo4j.patience", "2s",
        "designvault.neo4j.timeout", "20s",
        "spring.neo4j.connection-timeout", "2s",
        "spring.neo4j.max-transaction-retry-time", "2s");
  }

  @Override
  Map<String, Object> wrongCredentials() {
    return Map.of("spring.neo4j.authentication.password", "wrong-password");
  }
}
