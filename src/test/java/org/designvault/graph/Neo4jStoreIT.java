package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.designvault.Shipped;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is written to Neo4j is seen whole or not at all, whoever else writes at that moment, and
/// whatever happens to the writer.
class Neo4jStoreIT extends SharedStoreContract {
  private static final Path DOCS = Path.of("docs/neo4j.md");
  private static final Pattern BLOCK = Pattern.compile("```cypher\n(.*?)```", Pattern.DOTALL);

  private static Neo4jServer server;

  @BeforeAll
  static void start() {
    server = Neo4jServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Override
  Map<String, Object> settings() {
    return server.settings();
  }

  @Override
  void clear() {
    server.clear();
  }

  @Test
  void whatIsThereAlreadyIsNotWrittenAgain() {
    engine().publish(OTHER);
    List<?> before = server.run("MATCH (n) RETURN elementId(n) AS id ORDER BY id");
    engine().publish(OTHER);
    assertThat(engine().held(OTHER.revision(), "{}")).isPresent();
    assertThat(server.run("MATCH (n) RETURN elementId(n) AS id ORDER BY id")).isEqualTo(before);
  }

  @Test
  void aLoaderThatIsKilledLeavesTheOldRevisionAndItsRestIsSweptLater() {
    engine().publish(FIRST);
    assertThatThrownBy(() -> engine().publish(new Disturbed(OTHER, Neo4jStoreIT::die)))
        .hasMessage("killed");
    assertThat(shared().current()).hasValue(FIRST.revision());
    assertThat(engine().held(OTHER.revision(), "{}")).isEmpty();
    assertThat(shared().knows(OTHER.revision())).isFalse();
    assertSameRows(current(shared()), FIRST);
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
    assertThatThrownBy(() -> engine().publish(new Disturbed(OTHER, others)))
        .isInstanceOf(StoreAway.class)
        .hasMessageContaining("no longer holds revision " + OTHER.revision());
    assertThat(shared().current()).isEmpty();
  }

  @Test
  void whoReadsTheRevisionBeforeIsNotDisturbedAndWhoReadsAnOlderOneIsTold() {
    KnowledgeGraph first = engine().publish(FIRST);
    KnowledgeGraph second = engine().publish(OTHER);
    assertSameRows(first, FIRST);
    KnowledgeGraph third = engine().publish(THIRD);
    assertSameRows(second, OTHER);
    assertSameRows(third, THIRD);
    assertThatThrownBy(() -> first.select(Shipped.queries().fact("entries")))
        .isInstanceOf(StoreAway.class)
        .hasMessageContaining("no longer holds revision " + FIRST.revision());
    assertThat(revisions()).hasSize(2);
    assertThat(shared().open(FIRST.revision())).isEmpty();
    assertThat(shared().knows(FIRST.revision())).isTrue();
  }

  @Test
  void anotherReleasesSchemaIsNeitherReadNorTouched() {
    engine().publish(OTHER);
    server.run("MATCH (n) WHERE n.schema = 1 SET n.schema = 0");
    assertThat(shared().current()).isEmpty();
    assertThat(engine().held(OTHER.revision(), "{}")).isEmpty();
    engine().publish(OTHER);
    engine().publish(FIRST);
    engine().publish(THIRD);
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
    engine().publish(FIRST);
    engine().publish(OTHER);
    engine().publish(THIRD);
    assertThat(server.run("MATCH (:Entry {id: 'mine'})-[:OWNS]->(p:Person) RETURN p")).hasSize(1);
  }

  @Test
  void whatTheDocumentationPastesIntoTheBrowserFindsSomething() throws IOException {
    engine().publish(SHIPPED);
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
    engine().publish(OTHER);
    server.run("CREATE (:Person {name: 'Ada'})");
    String text = Files.readString(DOCS);
    text.substring(text.indexOf("## After an upgrade"))
        .lines()
        .filter(line -> line.startsWith("MATCH"))
        .forEach(server::runInParts);
    assertThat(server.run("MATCH (n) RETURN n")).hasSize(1);
  }

  private static void die() {
    throw new IllegalStateException("killed");
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
}
