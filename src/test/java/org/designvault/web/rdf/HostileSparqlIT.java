package org.designvault.web.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.designvault.DesignVault;
import org.designvault.web.rest.Api;
import org.designvault.web.rest.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What R1 asks for: hostile input is refused with a 4xx or 503 within one and a half times its
/// limit, nobody else is called, and the next request is served as before.
@SpringBootTest(
    classes = DesignVault.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "designvault.watch=false",
      "designvault.sparql.time=3s",
      "designvault.sparql.patience=1s",
      "designvault.sparql.concurrent=1",
      "designvault.sparql.waiting=2"
    })
class HostileSparqlIT {
  private static final Duration TIME = Duration.ofSeconds(3);
  private static final String ENDLESS =
      "ASK { BIND('" + "a".repeat(1000) + "' AS ?t) FILTER REGEX(?t, '^(a*)(a*)(a*)(a*)(a*)b') }";

  private final Api api;
  private final Sparql sparql;

  HostileSparqlIT(@LocalServerPort int port) {
    this.api = new Api(port);
    this.sparql = new Sparql(api);
  }

  @AfterEach
  void nextRequestIsServedAsBefore() {
    assertThat(sparql.direct("ASK { <pattern/retry> ?p ?o }").body()).contains("true");
    assertThat(api.get("/actuator/health").json().at("/status").asString()).isEqualTo("UP");
  }

  static List<String> endless() {
    String entry = "{ ?e%1$d a ?k%1$d OPTIONAL { ?e%1$d ?p%1$d ?o%1$d } }";
    return List.of(
        ENDLESS,
        "SELECT (REPLACE('" + "a".repeat(1000) + "', '(a*)(a*)(a*)(a*)(a*)b', 'x') AS ?r) {}",
        "SELECT * { ?s ?p ?o FILTER REGEX(STR(?o), '(.*)(.*)(.*)(.*)(.*)(.*)#\\\\1') }",
        "SELECT (COUNT(*) AS ?n) {" + entry.formatted(1) + entry.formatted(2) + "}",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?a",
        "SELECT (COUNT(*) AS ?n) { ?s (!<urn:x>|^!<urn:x>)+ ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s (!<urn:x>)*/(!<urn:x>)*/(!<urn:x>)* ?o }",
        "SELECT * { { ?a ?b ?c } OPTIONAL { ?d ?e ?f FILTER(?a = ?f && ?d = ?c) } } ORDER BY ?d");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("endless")
  void refusedWithinOneAndAHalfTimesItsLimit(String query) {
    long start = System.nanoTime();
    Reply reply = sparql.form(query);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(reply.status()).as(reply.body()).isIn(400, 503);
    assertThat(reply.problem(reply.status()).getFirst().at("/expected").asString())
        .containsPattern("\\d");
    assertThat(took).isLessThan(TIME.multipliedBy(3).dividedBy(2));
  }

  @Test
  void slowOnesAreToldTheLimitAndNotToTryAgain() {
    Reply reply = sparql.direct(ENDLESS);
    assertThat(reply.only(503).at("/expected").asString()).isEqualTo("an answer within 3.0 s");
    assertThat(reply.header("Retry-After")).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "SELECT * { ?s ((<urn:p>*)/(<urn:p>*))* ?o }",
        "SELECT (<http://jena.apache.org/ARQ/function#pi>() AS ?x) {}",
        "ASK { FILTER REGEX('a', '(?:(?:^){999999999}){999999999}') }"
      })
  void whatIsNotAllowedIsRefusedAtOnce(String query) {
    sparql.direct(query).only(400);
  }

  @Test
  void depthAndLengthAreRefused() {
    sparql
        .direct("SELECT * { FILTER(" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ")}")
        .only(400);
    sparql.direct("SELECT * { ?s ?p ?o FILTER(" + "?o=1||".repeat(50_000) + "?o=1)}").only(400);
    sparql.direct("SELECT * { ?s ?p ?o FILTER(" + "?o=1||".repeat(7_000) + "?o=1)}").only(400);
    sparql.form("ASK {} #" + "x".repeat(300_000)).only(413);
    sparql.direct("ASK {} #" + "x".repeat(900_000)).only(400);
    sparql.direct("ASK {} #" + "x".repeat(3_000_000)).only(413);
  }

  @Test
  void nobodyElseIsCalled() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      listener.setSoTimeout(1);
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
      sparql.get("ASK { SERVICE <" + address + "> { ?s ?p ?o } }").only(400);
      sparql.get("ASK { SERVICE SILENT <" + address + "> { ?s ?p ?o } }").only(400);
      sparql.get("ASK FROM <" + address + "> { ?s ?p ?o }").only(400);
      sparql.get("ASK FROM NAMED <" + address + "> { GRAPH ?g { ?s ?p ?o } }").only(400);
      sparql.get("LOAD <" + address + ">").only(400);
      sparql.post(Sparql.FORM, "update=" + Sparql.encoded("LOAD <" + address + ">")).only(400);
      String query = "?query=" + Sparql.encoded("ASK {}");
      for (String name :
          List.of("default-graph-uri", "named-graph-uri", "using-graph-uri", "query-ref")) {
        Reply reply = api.get("/sparql" + query + "&" + name + "=" + Sparql.encoded(address));
        assertThat(reply.status()).isIn(200, 400);
      }
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listener::accept);
    }
  }

  @Test
  void crowdIsSentAwayAndTheRestOfTheHouseIsOpen() throws Exception {
    List<Future<Reply>> crowd = new ArrayList<>();
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int asker = 0; asker < 12; asker++) {
        crowd.add(askers.submit(() -> sparql.direct(ENDLESS)));
      }
      for (int visit = 0; visit < 5; visit++) {
        api.get("/api/patterns/retry").answer();
        assertThat(api.get("/patterns/retry", "Accept", "text/html").status()).isEqualTo(200);
      }
    }
    List<Reply> replies = new ArrayList<>();
    for (Future<Reply> reply : crowd) {
      replies.add(reply.get());
    }
    assertThat(replies).allSatisfy(reply -> reply.only(503));
    assertThat(replies.stream().filter(reply -> reply.header("Retry-After").equals("1")).count())
        .isGreaterThanOrEqualTo(9);
  }
}
