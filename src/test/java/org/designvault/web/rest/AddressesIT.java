package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.web.rest.Reply.ids;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Scoring;
import org.designvault.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Names, words and addresses: what is near, what is known, and what is said when there is nothing.
@ShippedCatalogue
class AddressesIT {
  private final Api api;
  private final int port;
  private final Facts facts;

  AddressesIT(@LocalServerPort int port, @Autowired Vault vault) {
    this.api = new Api(port);
    this.port = port;
    this.facts = vault.facts();
  }

  @Test
  void unknownEntryIsNotFoundWithTheNearest() {
    JsonNode error = api.get("/api/patterns/circuit-braker").only(404);
    assertThat(error.at("/field").asString()).isEqualTo("id");
    assertThat(error.at("/value").asString()).isEqualTo("circuit-braker");
    assertThat(error.at("/hint").asString()).isEqualTo("did you mean 'circuit-breaker'?");
  }

  @Test
  void entryNothingIsNearToPointsToTheList() {
    JsonNode error = api.get("/api/patterns/qqqqqqqqqqqqqqqqqqqqqqqq").only(404);
    assertThat(error.at("/hint").asString()).isEqualTo("GET /api/patterns lists them");
  }

  @ParameterizedTest
  @ValueSource(strings = {"circ", "circiut+breaker", "crcuit", "Circuit+Brekaer"})
  void suggestionsForgiveTypos(String typed) {
    JsonNode suggested = api.get("/api/suggest?q=" + typed).answer();
    assertThat(suggested.propertyNames()).containsExactly("items");
    assertThat(suggested.at("/items/0").propertyNames()).containsExactly("id", "name", "matched");
    assertThat(ids(suggested.at("/items")))
        .contains("circuit-breaker")
        .hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void nothingTypedSuggestsNothing() {
    assertThat(api.get("/api/suggest").answer().at("/items")).isEmpty();
    assertThat(api.get("/api/suggest?q=" + "x".repeat(5000)).answer().at("/items")).isEmpty();
  }

  @Test
  void vocabularyHoldsEveryTermABriefMayUse() {
    JsonNode terms = api.get("/api/vocabulary").answer();
    assertThat(terms.propertyNames())
        .containsExactly(
            "revision",
            "categories",
            "kinds",
            "relations",
            "qualities",
            "forces",
            "context",
            "failureModes",
            "scoring");
    assertThat(ids(terms.at("/categories")))
        .containsExactlyInAnyOrderElementsOf(
            facts.categories().keySet().stream().map(Slug::value).toList());
    assertThat(ids(terms.at("/kinds")))
        .containsExactlyElementsOf(facts.kinds().stream().map(Facts.Term::id).toList());
    assertThat(ids(terms.at("/relations")))
        .containsExactlyElementsOf(facts.relationKinds().stream().map(Facts.Term::id).toList());
    assertThat(ids(terms.at("/qualities")))
        .containsExactlyElementsOf(facts.qualities().keySet().stream().map(Slug::value).toList());
    assertThat(ids(terms.at("/forces")))
        .containsExactlyElementsOf(facts.forces().keySet().stream().map(Slug::value).toList());
    assertThat(ids(terms.at("/failureModes")))
        .containsExactlyElementsOf(
            facts.entries().values().stream()
                .filter(entry -> entry.kind().isTrouble())
                .map(Entry::id)
                .map(Slug::value)
                .toList());
  }

  @Test
  void contextTermsAreDimensionsEachFollowedByItsValues() {
    JsonNode terms = api.get("/api/vocabulary").answer().at("/context");
    List<String> expected =
        facts.dimensions().stream()
            .flatMap(dimension ->
                Stream.concat(
                    Stream.of(dimension.id().value()),
                    dimension.values().stream().map(value -> value.id().toString())))
            .toList();
    assertThat(ids(terms)).containsExactlyElementsOf(expected);
    assertThat(terms)
        .allSatisfy(term -> {
          String id = term.at("/id").asString();
          assertThat(term.at("/name").asString()).isNotBlank();
          assertThat(term.at("/definition").asString()).isNotBlank();
          assertThat(term.at("/labels").isArray()).isTrue();
          assertThat(term.at("/broader").asString())
              .isEqualTo(id.contains("/") ? id.substring(0, id.indexOf('/')) : "");
        });
  }

  @Test
  void scoringPublishesEveryConstantOfTheRanking() {
    JsonNode scoring = api.get("/api/vocabulary").answer().at("/scoring");
    List<Scoring.Constant> constants = Scoring.published().constants();
    assertThat(ids(scoring))
        .containsExactlyElementsOf(constants.stream().map(Scoring.Constant::sign).toList());
    assertThat(scoring.valueStream().map(it -> it.at("/value").asDouble()))
        .containsExactlyElementsOf(constants.stream().map(Scoring.Constant::value).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/nothing",
        "/api/patterns/retry/effects",
        "/api/patterns/retry/",
        "//api/patterns"
      })
  void addressWithNothingBehindItIsNotFound(String address) {
    Reply reply = api.get(address, "Accept", "text/html,application/json");
    if (address.startsWith("/api")) {
      assertThat(reply.problem(404)).isEmpty();
      assertThat(reply.json().at("/instance").asString()).isEqualTo(address);
    } else {
      assertThat(reply.status()).isEqualTo(404);
    }
  }

  @Test
  void errorAddressIsAnAddressWithNothingBehindIt() {
    assertThat(api.get("/error").problem(404)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/patterns/retry, GET",
    "PUT, /api/patterns, GET",
    "POST, /api/vocabulary, GET",
    "GET, /api/recommendations, POST",
    "BREW, /api/patterns, GET"
  })
  void methodThatIsNotTakenIsRefusedWithThoseThatAre(String method, String address, String taken) {
    Reply reply = api.method(method, address);
    JsonNode error = reply.only(405);
    assertThat(error.at("/field").asString()).isEqualTo("method");
    assertThat(error.at("/value").asString()).isEqualTo(method);
    assertThat(reply.header("Allow")).contains(taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "application/yaml", "image/png", "garbage"})
  void onlyJsonIsServed(String accept) {
    JsonNode error = api.get("/api/patterns", "Accept", accept).only(406);
    assertThat(error.at("/field").asString()).isEqualTo("Accept");
  }

  @Test
  void pageSaysInWhatFormItCanBeHad() {
    JsonNode error = api.get("/patterns/retry", "Accept", "image/png").only(406);
    assertThat(error.at("/expected").asString()).startsWith("text/html, text/turtle, ");
  }

  @Test
  void whoeverReadsPagesIsToldOnAPage() {
    Reply reply = api.get("/nothing", "Accept", "text/html,*/*;q=0.8");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.header("Content-Type")).startsWith("text/html");
    assertThat(reply.body()).contains("There is no such page");
    assertThat(api.get("/nothing").problem(404)).isEmpty();
  }

  @Test
  void unknownParameterIsRefusedWithTheNearest() {
    JsonNode error = api.get("/api/patterns?categroy=messaging-systems").only(400);
    assertThat(error.at("/field").asString()).isEqualTo("categroy");
    assertThat(error.at("/hint").asString()).isEqualTo("did you mean 'category'?");
    assertThat(api.get("/api/vocabulary?q=x").only(400).at("/expected").asString())
        .isEqualTo("no parameters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=a&q=b", "page=0&page=1", "size=5&size=5"})
  void secondValueWhereOneIsMeantIsRefused(String query) {
    JsonNode error = api.get("/api/patterns?" + query).only(400);
    assertThat(error.at("/field").asString()).isEqualTo(query.substring(0, query.indexOf('=')));
    assertThat(error.at("/expected").asString()).isEqualTo("one value");
  }

  @Test
  void queryIsRefusedAtItsLengthAndNotBefore() {
    assertThat(api.get("/api/patterns?q=" + "x".repeat(1000)).answer().at("/total").asInt())
        .isZero();
    JsonNode error = api.get("/api/patterns?q=" + "x".repeat(1001)).only(400);
    assertThat(error.at("/field").asString()).isEqualTo("q");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/patterns?q=%FF%FE",
        "/api/patterns/%FF",
        "/api/patterns/%00",
        "/api/patterns/..%2F..%2Fetc%2Fpasswd"
      })
  void bytesThatAreNoTextAreRefused(String address) {
    api.get(address).problem(400);
    assertThat(api.get("/api/patterns/retry").status()).isEqualTo(200);
  }

  @Test
  void moreParametersThanAnybodySendsAreRefused() {
    api.get("/api/suggest?" + "q=&".repeat(1100)).problem(400);
  }

  @Test
  void addressLongerThanEightKilobytesIsRefused() {
    api.get("/api/patterns?q=" + "x".repeat(9000)).problem(400);
    assertThat(api.get("/api/patterns/retry").status()).isEqualTo(200);
  }

  @Test
  void requestThatIsNoHttpIsRefusedWithAProblemDocument() throws IOException {
    String reply = raw("GET /api/patterns?q=<a> HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(reply).startsWith("HTTP/1.1 400").contains("application/problem+json");
    assertThat(reply).doesNotContain("Tomcat").doesNotContain("Exception");
  }

  @Test
  void bracesAndBracketsMayBeTypedAsTheyAre() throws IOException {
    String reply =
        raw("GET /api/suggest?q={[circ]} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(reply).startsWith("HTTP/1.1 200");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
