package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways to a Neo4j that an address can name, to one that is spoken to over TLS only: with
/// routing and without, and with whoever vouches for its certificate.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Neo4jAddressesIT {
  private static final KnowledgeGraph FIRST = SharedStoreContract.random(6);
  private static final String HOST = "localhost";
  private static final String PASSWORD = "secret-secret";

  private Path certificate;
  private Neo4jServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    server = Neo4jServer.overTls(PASSWORD, folder);
    try (Stream<Path> files = Files.walk(folder)) {
      certificate = files.filter(file -> file.endsWith("public.crt")).findFirst().orElseThrow();
    }
    try (EngineUnderTest house = EngineUnderTest.empty(at("bolt+ssc", HOST, Map.of()))) {
      house.engine().publish(FIRST);
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt+ssc", "neo4j+ssc"})
  void overTlsWithACertificateThatVouchesForItself(String scheme) {
    assertServes(at(scheme, HOST, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "neo4j"})
  void overTlsWithACertificateThatTheSettingsName(String scheme) {
    assertServes(at(scheme, HOST, trusting()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt+s", "neo4j+s"})
  void aCertificateThatNobodyVouchesForIsRefused(String scheme) {
    assertRefused(at(scheme, HOST, Map.of()), "unable to find valid certification path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "neo4j"})
  void aCertificateForAnotherNameIsRefused(String scheme) {
    assertRefused(at(scheme, "127.0.0.1", trusting()), "127.0.0.1 found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bolt", "neo4j"})
  void nothingIsSaidInTheOpen(String scheme) {
    assertRefused(at(scheme, HOST, Map.of()), "TLS");
  }

  @Test
  void aPasswordThatIsWrongIsSaidToBeSoWithRoutingAsWell() {
    Map<String, Object> wrong = Map.of("spring.neo4j.authentication.password", "wrong-password");
    assertRefused(at("neo4j+ssc", HOST, wrong), "credentials");
  }

  private static void assertServes(Map<String, Object> settings) {
    try (EngineUnderTest house = EngineUnderTest.empty(settings)) {
      SharedStore store = (SharedStore) house.engine();
      assertThat(store.current()).hasValue(FIRST.revision());
      assertThat(store.open(FIRST.revision()))
          .hasValueSatisfying(graph ->
              assertThat(SharedStoreContract.dump(graph))
                  .isEqualTo(SharedStoreContract.dump(FIRST)));
    }
  }

  /// @param reason in what is said about it
  private static void assertRefused(Map<String, Object> settings, String reason) {
    try (EngineUnderTest house = EngineUnderTest.empty(settings)) {
      assertThatThrownBy(((SharedStore) house.engine())::current)
          .isInstanceOf(StoreAway.class)
          .hasMessageContaining(reason)
          .hasMessageContaining(String.valueOf(settings.get("spring.neo4j.uri")))
          .hasMessageNotContainingAny(PASSWORD, "wrong-password");
    }
  }

  private Map<String, Object> at(String scheme, String host, Map<String, Object> more) {
    Map<String, Object> settings =
        new HashMap<>(
            server.settings(
                "spring.neo4j.uri",
                "%s://%s:%d".formatted(scheme, host, server.port()),
                "spring.neo4j.authentication.username",
                "neo4j",
                "spring.neo4j.authentication.password",
                PASSWORD,
                "spring.neo4j.max-transaction-retry-time",
                "1s"));
    settings.putAll(more);
    return settings;
  }

  private Map<String, Object> trusting() {
    return Map.of(
        "spring.neo4j.security.encrypted", "true",
        "spring.neo4j.security.trust-strategy", "trust-custom-ca-signed-certificates",
        "spring.neo4j.security.cert-file", "file:" + certificate);
  }
}
