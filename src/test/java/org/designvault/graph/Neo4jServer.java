package org.designvault.graph;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/// A real server, spoken to over Bolt: the official image where there is a Docker engine, else the
/// one of Neo4j's own test harness in this process.
public final class Neo4jServer implements AutoCloseable {
  private static final String IMAGE = System.getProperty("neo4j.image", "neo4j:2026.08.1");
  private static final String USER = "neo4j";
  private static final long CACHE_MEBIBYTES = 64;

  private final String uri;
  private final Runnable stop;
  private final Driver driver;

  private Neo4jServer(String uri, Runnable stop, AuthToken token) {
    this.uri = uri;
    this.stop = stop;
    this.driver = GraphDatabase.driver(uri, token);
  }

  public static Neo4jServer start() {
    long begin = System.nanoTime();
    boolean docker = isDockerHere();
    Neo4jServer started = docker ? container() : harness();
    System.out.printf(
        "Neo4j: %s, started in %.1f s%n",
        docker ? "the official image " + IMAGE : "the test harness, no Docker engine here",
        (System.nanoTime() - begin) / 1e9);
    return started;
  }

  /// One that asks for a password.
  public static Neo4jServer asking(String password) {
    return isDockerHere() ? container(password) : harness(builder(), "bolt", password);
  }

  /// One of the test harness that asks for a password, and is spoken to over TLS or not at all. It
  /// makes a certificate for `localhost` that vouches for itself.
  ///
  /// @param folder in which it keeps that, as a `public.crt`, and everything else
  static Neo4jServer overTls(String password, Path folder) {
    Neo4jBuilder builder =
        small(Neo4jBuilders.newInProcessBuilder(folder))
            .withConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.REQUIRED);
    return harness(builder, "bolt+ssc", password);
  }

  /// Asked only where there may be one: the question is answered with a page of errors.
  private static boolean isDockerHere() {
    return (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
        && DockerClientFactory.instance().isDockerAvailable();
  }

  private static Neo4jServer container() {
    Neo4jContainer container = new Neo4jContainer(IMAGE).withoutAuthentication();
    container.start();
    return new Neo4jServer(container.getBoltUrl(), container::stop, AuthTokens.none());
  }

  private static Neo4jServer harness() {
    Neo4j neo4j = builder().build();
    return new Neo4jServer(neo4j.boltURI().toString(), neo4j::close, AuthTokens.none());
  }

  private static Neo4jServer container(String password) {
    Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(password);
    container.start();
    return new Neo4jServer(
        container.getBoltUrl(), container::stop, AuthTokens.basic(USER, password));
  }

  private static Neo4jServer harness(Neo4jBuilder builder, String scheme, String password) {
    Neo4j neo4j = builder.withConfig(GraphDatabaseSettings.auth_enabled, true).build();
    neo4j
        .databaseManagementService()
        .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            "ALTER USER " + USER + " SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", password));
    String uri = scheme + "://" + neo4j.boltURI().getAuthority();
    return new Neo4jServer(uri, neo4j::close, AuthTokens.basic(USER, password));
  }

  private static Neo4jBuilder builder() {
    return small(Neo4jBuilders.newInProcessBuilder());
  }

  private static Neo4jBuilder small(Neo4jBuilder builder) {
    return builder
        .withDisabledServer()
        .withConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(CACHE_MEBIBYTES));
  }

  /// With which a house takes it for its store, and more.
  public Map<String, Object> settings(String... more) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("designvault.engine", "neo4j");
    settings.put("spring.neo4j.uri", uri);
    for (int place = 0; place < more.length; place += 2) {
      settings.put(more[place], more[place + 1]);
    }
    return settings;
  }

  int port() {
    return URI.create(uri).getPort();
  }

  /// What somebody types into the Browser.
  public List<Record> run(String cypher) {
    return driver.executableQuery(cypher).execute().records();
  }

  /// As the Browser runs what divides itself into transactions.
  public void runInParts(String cypher) {
    try (Session session = driver.session()) {
      session.run(cypher).consume();
    }
  }

  /// Nodes only: constraints and indexes stay.
  public void clear() {
    run("MATCH (n) DETACH DELETE n");
  }

  @Override
  public void close() {
    driver.close();
    stop.run();
  }
}
