package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.designvault.Shipped;
import org.designvault.graph.asking.Asked;
import org.designvault.vault.CypherForm;
import org.designvault.vault.Vault;
import org.designvault.web.rest.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What people ask in Cypher of the whole application on a real Neo4j: answered, or refused with a
/// reason, and nothing is written, read or called beside it.
class CypherIT extends OnNeo4j {
  private final Vault vault;

  CypherIT(@Autowired Vault vault) {
    this.vault = vault;
  }

  static Collection<NamedQuery> questions() {
    return Shipped.queries().explores();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void eachTwinRunsAsItIsAndAnswersAsItsSparqlDoes(NamedQuery query) {
    Asked cypher = vault.ask(new CypherForm(query.text("cypher"), null)).inWords();
    Asked sparql = vault.ask(query.text("sparql"));
    assertThat(cypher.columns()).isEqualTo(sparql.columns());
    assertThat(cypher.revision()).isEqualTo(sparql.revision());
    assertThat(cypher.rows())
        .isEqualTo(sparql.rows().subList(0, Math.min(sparql.rows().size(), 1000)));
  }

  @Test
  void anAnswerHasColumnsTypedRowsAndWhetherItIsWhole() {
    JsonNode answer =
        answer(
            "RETURN 1 AS one, 1.5 AS half, true AS yes, null AS none, 'a' AS text, [1, [2]] AS list");
    assertThat(answer.propertyNames()).containsExactly("revision", "columns", "rows", "truncated");
    assertThat(answer.get("columns").toString())
        .isEqualTo("[\"one\",\"half\",\"yes\",\"none\",\"text\",\"list\"]");
    assertThat(answer.get("rows").toString()).isEqualTo("[[1,1.5,true,null,\"a\",[1,[2]]]]");
    assertThat(answer.get("truncated").asBoolean()).isFalse();
  }

  @Test
  void whatJsonDoesNotKnowIsAText() {
    assertThat(
            answer(
                    "RETURN date('2026-11-26') AS day, duration('PT1H') AS hour, 0.0/0.0 AS nan,"
                        + " point({x: 1, y: 2}) AS place")
                .get("rows")
                .toString())
        .contains("\"2026-11-26\"", "3600", "\"NaN\"", "1.0");
  }

  @Test
  void nodesRelationshipsAndPathsAreSpelledOut() {
    JsonNode row =
        answer(
                """
                MATCH way = (:Entry {revision: $revision, id: 'pattern/retry'})
                  -[r:MITIGATES]->(t:Entry)
                RETURN t, r, way ORDER BY t.id LIMIT 1
                """)
            .at("/rows/0");
    assertThat(row.get(0).propertyNames()).containsExactly("elementId", "labels", "properties");
    assertThat(row.at("/0/labels").toString()).contains("Entry");
    assertThat(row.at("/0/properties/id").asString()).startsWith("pattern/");
    assertThat(row.get(1).propertyNames())
        .containsExactly(
            "elementId", "type", "startNodeElementId", "endNodeElementId", "properties");
    assertThat(row.at("/1/type").asString()).isEqualTo("MITIGATES");
    assertThat(row.get(2)).hasSize(3);
    assertThat(row.at("/2/0/properties/id").asString()).isEqualTo("pattern/retry");
    assertThat(row.at("/1/startNodeElementId")).isEqualTo(row.at("/2/0/elementId"));
  }

  @Test
  void parametersAreValuesAndTheRevisionIsGiven() {
    String query =
        "MATCH (e:Entry {revision: $revision}) WHERE e.id IN $ids RETURN e.id ORDER BY e.id";
    String injected = "pattern/saga'] DETACH DELETE e //";
    assertThat(
            ask(query, Map.of("ids", List.of("pattern/saga", "pattern/retry", injected)))
                .answer()
                .get("rows")
                .toString())
        .isEqualTo("[[\"pattern/retry\"],[\"pattern/saga\"]]");
    assertThat(
            ask(query, Map.of("ids", List.of("pattern/saga"), "revision", "other"))
                .answer()
                .get("rows"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          CREATE (:Entry)                                                    ~ would write
          MATCH (e:Entry) SET e.name = 'x'                                   ~ would write
          MATCH (e:Entry) DETACH DELETE e                                    ~ would write
          MERGE (c:Catalogue {current: 'x'}) RETURN c                        ~ would write
          FOREACH (x IN [1] | CREATE (:X))                                   ~ would write
          MATCH (e) CALL (e) { DETACH DELETE e } IN TRANSACTIONS RETURN 1    ~ would write
          CREATE INDEX x FOR (e:Entry) ON (e.x)                              ~ would write
          DROP INDEX designvault_text                                        ~ would write
          CREATE DATABASE other                                              ~ administration command
          RETURN `apoc.load.json`('http://127.0.0.1')                        ~ apoc.load.json may not
          RETURN `apoc.load.json`/**/('http://127.0.0.1')                    ~ apoc.load.json may not
          SHOW USERS                                                         ~ would write
          SHOW SETTINGS                                                      ~ about the server
          SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery           ~ about the server
          TERMINATE TRANSACTION 'neo4j-transaction-1'                        ~ about the server
          CALL dbms.listConfig() YIELD value RETURN value                    ~ dbms.listConfig may not
          CALL dbms.listConfig                                               ~ dbms.listConfig may not
          CALL db.clearQueryCaches()                                         ~ db.clearQueryCaches may not
          CALL `db`./* here */`ping`()                                       ~ db.ping may not
          CALL `db`./* here */`ping`                                         ~ db.ping may not
          RETURN apoc.cypher.runFirstColumnSingle('LOAD CSV', {})            ~ apoc.cypher.runFirstColumnSingle may not
          RETURN `apoc`. `load` .`json` ('http://127.0.0.1')                 ~ apoc.load.json may not
          RETURN 1 AS x // apoc.x(1)\\u000aUNION CALL db.ping() YIELD success RETURN 1 AS x ~ by its number
          EXPLAIN MATCH (e) RETURN e                                         ~ Plans are not shown
          CYPHER 25 PROFILE MATCH (e) RETURN e                               ~ Plans are not shown
          RETURN 1; MATCH (e) DETACH DELETE e                                ~ exactly one statement
          MATCH (e RETURN e                                                  ~ Invalid input
          RETURN unheardOf(1)                                                ~ Unknown function
          RETURN 1 / 0 AS x                                                  ~ by zero
          RETURN $nothing AS x                                               ~ nothing
          """)
  void whatIsNotARequestToReadTheGraphIsRefused(String query, String why) {
    long before = nodes();
    Reply reply = ask(query.replace("\\u000a", "\\u" + "000a"), Map.of());
    List<JsonNode> problems = reply.problem(400);
    assertThat(reply.json().get("detail").asString()).contains(why);
    assertThat(problems)
        .singleElement()
        .satisfies(it -> assertThat(it.get("field").asString()).isEqualTo("query"));
    assertThat(nodes()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD CSV FROM '%s' AS line RETURN line",
        "load/* a comment */csv with headers from '%s' AS line RETURN line",
        "WITH 1 AS x CALL (x) { LOAD CSV FROM '%s' AS line RETURN line } RETURN line",
        "CYPHER 5 LOAD CSV FROM '%s' AS line RETURN line",
        "UNWIND ['%s'] AS place LOAD CSV FROM place AS line RETURN line",
        "\\u004cOAD CSV FROM '%s' AS line RETURN line"
      })
  void nothingIsFetched(String query) throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ask(query.formatted("http://127.0.0.1:" + listener.getLocalPort() + "/x.csv"), Map.of())
          .problem(400);
      listener.setSoTimeout(200);
      assertThat(accepts(listener)).isFalse();
    }
    ask(query.formatted("file:///etc/passwd"), Map.of()).problem(400);
  }

  private static boolean accepts(ServerSocket listener) throws IOException {
    try {
      listener.accept().close();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    }
  }

  @Test
  void whatOnlyLooksForbiddenIsAnswered() {
    assertThat(
            answer(
                    """
                    // LOAD CSV and apoc.load.json('x') in a comment
                    WITH 'CREATE, apoc.load.json(1), LOAD CSV' AS text, "CALL db.ping()" AS more
                    RETURN text, more, date.truncate('year', date('2026-11-26')) AS `a.b(`
                    """)
                .at("/rows/0/2")
                .asString())
        .isEqualTo("2026-01-01");
    assertThat(
            answer("CALL db.labels() YIELD label RETURN label ORDER BY label")
                .get("rows")
                .toString())
        .contains("Entry");
    assertThat(
            answer(
                    """
                    CALL db.index.fulltext.queryNodes('designvault_text', 'duplicate messages')
                      YIELD node, score
                    RETURN node.id, score LIMIT 3
                    """)
                .get("rows"))
        .hasSize(3);
  }

  @Test
  void aFormThatIsNotWholeIsToldField() {
    for (String form :
        List.of(
            "{}",
            "{\"query\": null}",
            "{\"query\": \"RETURN 1\", \"paramters\": {}}",
            "{\"query\": \"RETURN $x\", \"parameters\": {\"x\": 123456789012345678901234567890}}",
            "{\"query\": \"RETURN $x\", \"parameters\": [1]}",
            "{\"query\": 1}")) {
      assertThat(
              api()
                  .post(
                      "/api/cypher",
                      BodyPublishers.ofString(form),
                      "Content-Type",
                      "application/json")
                  .problem(400))
          .as(form)
          .isNotEmpty();
    }
  }

  @Test
  void aFaultIsToldWithItsPlace() {
    JsonNode problem = ask("MATCH (e:Entry)\nRETURN e.id AS\n", Map.of()).problem(400).getFirst();
    assertThat(problem.get("value").asString()).startsWith("line ");
    assertThat(
            ask("MATCH (e:Entry)\nRETURN apoc.x(e)", Map.of())
                .problem(400)
                .getFirst()
                .get("value")
                .asString())
        .isEqualTo("line 2, column 8");
  }
}
