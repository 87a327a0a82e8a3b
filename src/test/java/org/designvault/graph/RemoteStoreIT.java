package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is written to a SPARQL server is seen whole or not at all, whoever else writes at that
/// moment, and whatever happens to the writer.
class RemoteStoreIT extends SharedStoreContract {
  private static FusekiProcess fuseki;

  @BeforeAll
  static void start() throws IOException {
    fuseki = FusekiProcess.start();
  }

  @AfterAll
  static void stop() {
    fuseki.close();
  }

  @Override
  Map<String, Object> settings() {
    return fuseki.settings();
  }

  @Override
  void clear() throws IOException, InterruptedException {
    update("DROP ALL");
  }

  @Test
  void aLoaderThatIsKilledLeavesTheOldRevisionAndItsRestIsSweptLater()
      throws IOException, InterruptedException {
    engine().publish(FIRST);
    update(
        """
        PREFIX store: <urn:designvault:store#>
        INSERT DATA {
          GRAPH <urn:designvault:store:1> {
            <urn:designvault:revision:dead:0> store:revision "dead" ; store:context "{}" ;
              store:statements 9 ; store:begun "2026-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
          }
          GRAPH <urn:designvault:revision:dead:0> { <urn:a> <urn:b> <urn:c> }
        }
        """);
    assertThat(shared().current()).hasValue(FIRST.revision());
    assertThat(shared().knows("dead")).isFalse();
    assertThat(shared().open("dead")).isEmpty();
    engine().publish(OTHER);
    assertThat(graphs()).doesNotContain("urn:designvault:revision:dead:0");
    assertSameRows(current(shared()), OTHER);
  }

  @Test
  void whoReadsWhatWasReplacedIsNotDisturbedUntilTheLeaseIsOver() {
    KnowledgeGraph first = engine().publish(FIRST);
    engine().publish(OTHER);
    engine().publish(THIRD);
    assertSameRows(first, FIRST);
    Map<String, Object> hasty = new HashMap<>(fuseki.settings());
    hasty.put("designvault.remote.lease", "0s");
    try (EngineUnderTest later = EngineUnderTest.empty(hasty)) {
      later.engine().publish(OTHER);
    }
    assertThat(shared().open(FIRST.revision())).isEmpty();
    assertThat(shared().knows(FIRST.revision())).isTrue();
    assertThat(shared().current()).hasValue(OTHER.revision());
  }

  @Test
  void aRevisionOfWhichSomethingIsMissingIsNotServed() throws IOException, InterruptedException {
    engine().publish(FIRST);
    update("DELETE { GRAPH ?g { ?s a ?o } } WHERE { GRAPH ?g { ?s a ?o } }");
    assertThatThrownBy(() -> shared().open(FIRST.revision()))
        .isInstanceOf(StoreAway.class)
        .hasMessageContaining("statements of revision " + FIRST.revision());
  }

  @Test
  void aServerWithoutTheGraphStoreProtocolHoldsTheSame() {
    Map<String, Object> plain = new HashMap<>(fuseki.settings());
    plain.remove("designvault.remote.data");
    plain.put("designvault.remote.batch", "997");
    try (EngineUnderTest other = EngineUnderTest.empty(plain)) {
      other.engine().publish(OTHER);
      KnowledgeGraph read = current((SharedStore) other.engine());
      assertThat(dump(read)).isEqualTo(dump(OTHER));
      assertSameRows(read, OTHER);
    }
  }

  @Test
  void anInstanceThatMayOnlyReadSaysSoWhenItIsToWrite() {
    Map<String, Object> reading = new HashMap<>(fuseki.settings());
    reading.remove("designvault.remote.update");
    try (EngineUnderTest other = EngineUnderTest.empty(reading)) {
      assertThatThrownBy(() -> other.engine().publish(OTHER))
          .isInstanceOf(StoreAway.class)
          .hasMessageContaining("can only be read");
    }
  }

  private static void update(String text) throws IOException, InterruptedException {
    send("update", "application/sparql-update", text);
  }

  private static List<String> graphs() throws IOException, InterruptedException {
    String found =
        send(
            "query",
            "application/sparql-query",
            "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g");
    return found.lines().skip(1).map(String::strip).toList();
  }

  private static String send(String door, String type, String text)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      String address = "http://127.0.0.1:" + fuseki.port() + "/store/" + door;
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .header("Content-Type", type)
              .header("Accept", "text/csv")
              .POST(BodyPublishers.ofString(text))
              .build();
      var answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
      return answer.body();
    }
  }
}
