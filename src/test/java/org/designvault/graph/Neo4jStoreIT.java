package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.designvault.Shipped;
import org.designvault.facts.FactsReader;
import org.designvault.graph.asking.RdfForm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is written to Neo4j is seen whole or not at all, whoever else writes at that moment, and
/// whatever happens to the writer.
class Neo4jStoreIT {
  private static final KnowledgeGraph SHIPPED = Shipped.graph();
  private static final KnowledgeGraph FIRST = random(6);
  private static final KnowledgeGraph OTHER = random(7);
  private static final KnowledgeGraph THIRD = random(8);
  private static final Path DOCS = Path.of("docs/neo4j.md");
  private static final Pattern BLOCK = Pattern.compile("```cypher\n(.*?)```", Pattern.DOTALL);

  private static Neo4jServer server;

  private EngineUnderTest house;
  private GraphEngine engine;
  private SharedStore shared;

  @BeforeAll
  static void start() {
    server = Neo4jServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open() {
    server.clear();
    house = EngineUnderTest.empty(server.settings());
    engine = house.engine();
    shared = (SharedStore) engine;
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void anEmptyStoreHoldsNothing() {
    assertThat(shared.current()).isEmpty();
    assertThat(engine.held(FIRST.revision(), "{}")).isEmpty();
  }

  @Test
  void anInstanceThatHasOnlyTheStoreServesWhatOthersPublished() {
    engine.publish(SHIPPED);
    try (EngineUnderTest other = EngineUnderTest.empty(server.settings())) {
      KnowledgeGraph current = current((SharedStore) other.engine());
      assertThat(new FactsReader(Shipped.queries()).read(current)).isEqualTo(Shipped.facts());
      assertThat(dump(current)).isEqualTo(dump(SHIPPED));
      assertThat(current.statements().context()).isEqualTo(SHIPPED.statements().context());
    }
  }

  @Test
  void whatIsThereAlreadyIsNotWrittenAgain() {
    engine.publish(OTHER);
    List<?> before = server.run("MATCH (n) RETURN elementId(n) AS id ORDER BY id");
    engine.publish(OTHER);
    assertThat(engine.held(OTHER.revision(), "{}")).isPresent();
    assertThat(server.run("MATCH (n) RETURN elementId(n) AS id ORDER BY id")).isEqualTo(before);
  }

  @Test
  void aLoaderThatIsKilledLeavesTheOldRevisionAndItsRestIsSweptLater() {
    engine.publish(FIRST);
    assertThatThrownBy(() -> engine.publish(new Disturbed(OTHER, Neo4jStoreIT::die)))
        .hasMessage("killed");
    assertThat(shared.current()).hasValue(FIRST.revision());
    assertThat(engine.held(OTHER.revision(), "{}")).isEmpty();
    assertThat(shared.knows(OTHER.revision())).isFalse();
    assertSameRows(current(shared), FIRST);
    assertThat(revisions()).hasSize(2);
    try (EngineUnderTest later =
        EngineUnderTest.empty(server.settings("designvault.neo4j.lease", "0s"))) {
      later.engine().publish(FIRST);
    }
    assertThat(revisions()).hasSize(1);
    assertThat(count("MATCH (e:Entry) RETURN count(e) AS n")).isEqualTo(entries(FIRST));
    assertThat(count("MATCH (d:Dump) RETURN count(DISTINCT d.revision) AS n")).isEqualTo(1);
  }

  @Test
  void aLoaderThatWasTakenForDeadDoesNotGoOn() {
    Runnable others = () -> server.run("MATCH (r:Revision) SET r.swept = true");
    assertThatThrownBy(() -> engine.publish(new Disturbed(OTHER, others)))
        .isInstanceOf(StoreAway.class)
        .hasMessageContaining("no longer holds revision " + OTHER.revision());
    assertThat(shared.current()).isEmpty();
  }

  @Test
  void twoLoadersAtOnceDoNotMix() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    try (EngineUnderTest rival = EngineUnderTest.empty(server.settings());
        ExecutorService loaders = Executors.newFixedThreadPool(2)) {
      Future<KnowledgeGraph> one = loaders.submit(() -> publish(both, engine, OTHER));
      Future<KnowledgeGraph> two = loaders.submit(() -> publish(both, rival.engine(), THIRD));
      assertSameRows(one.get(), OTHER);
      assertSameRows(two.get(), THIRD);
    }
    assertThat(shared.current().orElseThrow()).isIn(OTHER.revision(), THIRD.revision());
  }

  @Test
  void twoLoadersOfOneRevisionAtOnceDoNotMixEither() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    try (EngineUnderTest rival = EngineUnderTest.empty(server.settings());
        ExecutorService loaders = Executors.newFixedThreadPool(2)) {
      Future<KnowledgeGraph> one = loaders.submit(() -> publish(both, engine, OTHER));
      Future<KnowledgeGraph> two = loaders.submit(() -> publish(both, rival.engine(), OTHER));
      assertSameRows(one.get(), OTHER);
      assertSameRows(two.get(), OTHER);
    }
    assertSameRows(current(shared), OTHER);
  }

  @Test
  void whoReadsTheRevisionBeforeIsNotDisturbedAndWhoReadsAnOlderOneIsTold() {
    KnowledgeGraph first = engine.publish(FIRST);
    KnowledgeGraph second = engine.publish(OTHER);
    assertSameRows(first, FIRST);
    KnowledgeGraph third = engine.publish(THIRD);
    assertSameRows(second, OTHER);
    assertSameRows(third, THIRD);
    assertThatThrownBy(() -> first.select(Shipped.queries().fact("entries")))
        .isInstanceOf(StoreAway.class)
        .hasMessageContaining("no longer holds revision " + FIRST.revision());
    assertThat(revisions()).hasSize(2);
    assertThat(shared.open(FIRST.revision())).isEmpty();
    assertThat(shared.knows(FIRST.revision())).isTrue();
  }

  @Test
  void whatWasReplacedComesBackWhenItIsPublishedAgainAndNotByBeingRead() {
    engine.publish(OTHER);
    engine.publish(THIRD);
    assertThat(engine.held(OTHER.revision(), "{}")).isPresent();
    assertThat(shared.current()).hasValue(THIRD.revision());
    engine.publish(OTHER);
    assertThat(shared.current()).hasValue(OTHER.revision());
  }

  @Test
  void anotherReleasesSchemaIsNeitherReadNorTouched() {
    engine.publish(OTHER);
    server.run("MATCH (n) WHERE n.schema = 1 SET n.schema = 0");
    assertThat(shared.current()).isEmpty();
    assertThat(engine.held(OTHER.revision(), "{}")).isEmpty();
    engine.publish(OTHER);
    engine.publish(FIRST);
    engine.publish(THIRD);
    assertThat(count("MATCH (c:Catalogue) RETURN count(c) AS n")).isEqualTo(2);
    assertThat(
            count(
                "MATCH (c:Catalogue {schema: 0}) MATCH (e:Entry {revision: c.current})"
                    + " RETURN count(e) AS n"))
        .isEqualTo(entries(OTHER));
  }

  @Test
  void aServerThatIsNotThereIsSaidToBeAway() {
    String nobody = "bolt://127.0.0.1:1";
    assertAway("spring.neo4j.uri", nobody, nobody + " does not answer");
    assertAway("designvault.neo4j.database", "nowhere", "has no such database");
  }

  private static void assertAway(String setting, String value, String message) {
    try (EngineUnderTest away =
        EngineUnderTest.empty(
            server.settings(setting, value, "spring.neo4j.max-transaction-retry-time", "1s"))) {
      SharedStore store = (SharedStore) away.engine();
      assertThatThrownBy(store::current)
          .isInstanceOf(StoreAway.class)
          .hasMessageContaining(message);
    }
  }

  @Test
  void whatElseIsInTheDatabaseIsLeftAlone() {
    server.run("CREATE (:Entry {id: 'mine'})-[:OWNS]->(:Person {name: 'Ada'})");
    engine.publish(FIRST);
    engine.publish(OTHER);
    engine.publish(THIRD);
    assertThat(server.run("MATCH (:Entry {id: 'mine'})-[:OWNS]->(p:Person) RETURN p")).hasSize(1);
  }

  @Test
  void whatTheDocumentationPastesIntoTheBrowserFindsSomething() throws IOException {
    engine.publish(SHIPPED);
    List<String> pasted =
        BLOCK.matcher(Files.readString(DOCS)).results().map(block -> block.group(1)).toList();
    assertThat(pasted).hasSizeGreaterThanOrEqualTo(5);
    for (String query : pasted) {
      assertThat(server.run(query)).as(query).isNotEmpty();
    }
    assertThat(
            server.run(
                """
                CALL db.index.fulltext.queryNodes('designvault_text', 'retry storm') YIELD node
                RETURN node.id AS id LIMIT 5
                """))
        .extracting(row -> row.get("id").asString())
        .contains("pattern/retry-storm");
  }

  @Test
  void whatAnOlderReleaseLeftIsTakenAwayAsTheDocumentationSays() throws IOException {
    engine.publish(OTHER);
    server.run("CREATE (:Person {name: 'Ada'})");
    String text = Files.readString(DOCS);
    text.substring(text.indexOf("## After an upgrade"))
        .lines()
        .filter(line -> line.startsWith("MATCH"))
        .forEach(server::runInParts);
    assertThat(server.run("MATCH (n) RETURN n")).hasSize(1);
  }

  private static KnowledgeGraph current(SharedStore store) {
    return store.current().flatMap(store::open).orElseThrow();
  }

  private static void die() {
    throw new IllegalStateException("killed");
  }

  private static KnowledgeGraph publish(
      CountDownLatch both, GraphEngine engine, KnowledgeGraph graph) throws InterruptedException {
    both.countDown();
    both.await();
    return engine.publish(graph);
  }

  private static KnowledgeGraph random(long seed) {
    return new RandomEntries(new Random(seed), 40).graph("random-" + seed);
  }

  private static List<?> revisions() {
    return server.run("MATCH (r:Revision) WHERE r.gone IS NULL RETURN r.id");
  }

  private static long count(String query) {
    return server.run(query).getFirst().get("n").asLong();
  }

  private static long entries(KnowledgeGraph graph) {
    return graph.select(Shipped.queries().fact("entries")).size();
  }

  private static void assertSameRows(KnowledgeGraph found, KnowledgeGraph expected) {
    assertThat(found.revision()).isEqualTo(expected.revision());
    for (NamedQuery query : Shipped.queries().facts()) {
      assertThat(found.select(query)).as(query.id()).isEqualTo(expected.select(query));
    }
  }

  private static byte[] dump(KnowledgeGraph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    graph.statements().write(RdfForm.N_QUADS, bytes);
    return bytes.toByteArray();
  }
}
