package org.designvault.web.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.web.rdf.Sparql.ADDRESS;
import static org.designvault.web.rdf.Sparql.DIRECT;
import static org.designvault.web.rdf.Sparql.encoded;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.designvault.vault.Vault;
import org.designvault.web.rest.Api;
import org.designvault.web.rest.Reply;
import org.designvault.web.rest.ShippedCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// The query operation of the SPARQL 1.1 Protocol (W3C Recommendation of 21 March 2013, section 2),
/// by its text and by the working group's protocol tests.
@ShippedCatalogue
class ProtocolIT {
  private static final String ASK = "ASK { <pattern/retry> ?p ?o }";

  private final Api api;
  private final Sparql sparql;
  private final Vault vault;

  ProtocolIT(@LocalServerPort int port, @Autowired Vault vault) {
    this.api = new Api(port);
    this.sparql = new Sparql(api);
    this.vault = vault;
  }

  @Test
  void queryIsTakenInTheAddressAsAFormAndAsItIs() {
    for (Reply reply : List.of(sparql.get(ASK), sparql.form(ASK), sparql.direct(ASK))) {
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.body()).contains("true");
    }
  }

  @Test
  void formMayNameItsCharset() {
    Reply reply =
        sparql.post(Sparql.FORM + "; charset=UTF-8", "query=" + encoded("ASK { FILTER('é'='é') }"));
    assertThat(reply.body()).contains("true");
    assertThat(sparql.post(DIRECT + "; charset=utf-8", ASK).status()).isEqualTo(200);
  }

  @Test
  void postMayHaveItsQueryInTheAddress() {
    Reply reply = api.post(ADDRESS + "?query=" + encoded(ASK), BodyPublishers.noBody());
    assertThat(reply.status()).isEqualTo(200);
  }

  @Test
  void answerIsThatOfTheVaultAndCarriesItsRevision() {
    String query = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    Reply reply = sparql.accepting("application/sparql-results+json", query);
    assertThat(reply.json().at("/results/bindings/0/n/value").asString())
        .isEqualTo(vault.ask(query).rows().getFirst().getFirst());
    assertThat(reply.header("DesignVault-Revision")).isEqualTo(vault.facts().revision());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/sparql-results+json | application/sparql-results+json",
        "application/sparql-results+xml  | application/sparql-results+xml",
        "text/csv                        | text/csv",
        "text/tab-separated-values       | text/tab-separated-values",
        "application/json                | application/json",
        "text/plain                      | text/plain",
        "*/*                             | application/sparql-results+json",
        "text/html, */*;q=0.1            | application/sparql-results+json",
        "text/csv;q=0.5, application/sparql-results+xml;q=0.9 | application/sparql-results+xml"
      })
  void resultsComeInTheFormThatIsAccepted(String accept, String form) {
    for (String query : List.of("SELECT * { <pattern/retry> a ?type }", ASK)) {
      Reply reply = sparql.accepting(accept, query);
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("Content-Type").split(";", 2)[0]).isEqualTo(form);
      assertThat(reply.header("Vary").toLowerCase(Locale.ROOT)).contains("accept");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
    "*/*, text/turtle"
  })
  void graphsComeInTheFormThatIsAccepted(String accept, String form) {
    for (String query :
        List.of("DESCRIBE <pattern/retry>", "CONSTRUCT WHERE { <pattern/retry> ?p ?o }")) {
      Reply reply = sparql.accepting(accept, query);
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("Content-Type").split(";", 2)[0]).isEqualTo(form);
      assertThat(reply.body()).contains("pattern/retry");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "image/png, ASK {}",
    "text/turtle, SELECT * {}",
    "text/html, ASK {}",
    "text/csv, CONSTRUCT WHERE { <urn:ab> ?p ?o }"
  })
  void formThatNothingIsSaidInIsNotAcceptable(String accept, String query) {
    JsonNode error = sparql.accepting(accept, query).only(406);
    assertThat(error.at("/field").asString()).isEqualTo("Accept");
    assertThat(error.at("/value").asString()).isEqualTo(accept);
  }

  @Test
  void formMayBeNamedInTheAddressButNoScriptIsCalled() {
    String address = ADDRESS + "?query=" + encoded(ASK);
    assertThat(api.get(address + "&format=xml").header("Content-Type"))
        .isEqualTo("application/sparql-results+xml");
    assertThat(api.get(address + "&format=json&callback=run").body()).doesNotContain("run");
    assertThat(api.get(address + "&format=nonsense").only(400).at("/field").asString())
        .isEqualTo("format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?query=ASK%7B%7D&query=ASK%7B%7D",
        "?query=ASK%7B",
        "?query=",
        "?query=%20",
        "?query=%FF%FE",
        "?query=nonsense",
        "?update=DROP%20ALL",
        "?query=INSERT%20DATA%20%7B%3Curn%3Ax%3E%20a%20%3Curn%3Ax%3E%7D"
      })
  void addressWithoutExactlyOneQueryIsRefused(String parameters) {
    assertThat(api.get(ADDRESS + parameters).problem(400)).isNotEmpty();
  }

  @Test
  void syntaxErrorNamesItsPlace() {
    JsonNode error = sparql.get("SELECT *\n{ ?s ?p }").only(400);
    assertThat(error.at("/field").asString()).isEqualTo("query");
    assertThat(error.at("/value").asString()).isEqualTo("line 2, column 9");
    assertThat(error.at("/expected").asString()).isEqualTo("a SPARQL 1.1 query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"default-graph-uri", "named-graph-uri"})
  void otherGraphsAreRefusedAndNotTakenForThisOne(String parameter) {
    String graph = "&" + parameter + "=" + encoded("http://example.org/g");
    JsonNode error = api.get(ADDRESS + "?query=" + encoded(ASK) + graph).only(400);
    assertThat(error.at("/field").asString()).isEqualTo(parameter);
    assertThat(sparql.post(Sparql.FORM, "query=" + encoded(ASK) + graph).status()).isEqualTo(400);
    String address = ADDRESS + "?" + graph.substring(1);
    assertThat(api.post(address, BodyPublishers.ofString(ASK), "Content-Type", DIRECT).status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/json",
        "text/turtle",
        "application/sparql-update",
        "application/sparql-query; charset=UTF-16",
        "multipart/form-data; boundary=x",
        "nonsense"
      })
  void bodyOfAnotherTypeIsRefused(String type) {
    JsonNode error = sparql.post(type, ASK).only(415);
    assertThat(error.at("/field").asString()).isEqualTo("Content-Type");
    assertThat(error.at("/value").asString()).isEqualTo(type);
    assertThat(error.at("/expected").asString()).contains(DIRECT);
  }

  @Test
  void bodyWithoutATypeIsNoQuery() {
    for (String body : List.of(ASK, "query=" + encoded(ASK))) {
      api.post(ADDRESS, BodyPublishers.ofString(body)).problem(400);
    }
  }

  @Test
  void bodyThatIsNoTextIsRefused() {
    byte[] bytes = ASK.getBytes(StandardCharsets.UTF_16);
    api.post(ADDRESS, BodyPublishers.ofByteArray(bytes), "Content-Type", DIRECT).problem(400);
    byte[] latin = "ASK { FILTER('é'='é') }".getBytes(StandardCharsets.ISO_8859_1);
    api.post(ADDRESS, BodyPublishers.ofByteArray(latin), "Content-Type", DIRECT).problem(400);
  }

  @Test
  void packedBodyIsRefused() {
    api.post(
            ADDRESS,
            BodyPublishers.ofString(ASK),
            "Content-Type",
            DIRECT,
            "Content-Encoding",
            "gzip")
        .only(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "BREW"})
  void methodThatIsNotOfTheProtocolIsRefused(String method) {
    Reply reply = api.method(method, ADDRESS + "?query=" + encoded(ASK));
    assertThat(reply.only(405).at("/value").asString()).isEqualTo(method);
    assertThat(reply.header("Allow")).isEqualTo("GET, POST, OPTIONS");
  }

  @Test
  void optionsAreTold() {
    Reply reply = api.method("OPTIONS", ADDRESS);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Allow")).contains("GET").contains("POST");
  }

  @Test
  void updatesAreRefusedInEveryWay() {
    String update = "DELETE WHERE { ?s ?p ?o }";
    long before = count();
    sparql.post(Sparql.FORM, "update=" + encoded(update)).only(400);
    sparql.post("application/sparql-update", update).only(415);
    assertThat(sparql.direct(update).only(400).at("/hint").asString()).contains("nothing can be");
    sparql.form(update).only(400);
    sparql.get(update).only(400);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void addressBelowIsNoneOfTheProtocol() {
    for (String below : List.of("/sparql/", "/sparql/query", "/sparql/update", "/sparql/data")) {
      api.get(below + "?query=" + encoded(ASK)).problem(404);
    }
  }

  @Test
  void answerToAnAddressIsKnownByItsTagUnlessItVariesByItself() {
    Reply reply = sparql.get(ASK);
    String tag = reply.header("ETag");
    assertThat(tag).startsWith("W/\"" + vault.facts().revision() + "-");
    Reply again = sparql.get(ASK, "If-None-Match", tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(sparql.get(ASK, "If-None-Match", "W/\"0-0-0\"").status()).isEqualTo(200);
    assertThat(sparql.accepting("text/csv", ASK).header("ETag")).isNotEqualTo(tag);
    assertThat(sparql.get("SELECT (NOW() AS ?x) {}").header("ETag")).isEmpty();
    assertThat(sparql.get("nonsense").header("ETag")).isEmpty();
    assertThat(sparql.form(ASK).header("ETag")).isEmpty();
  }

  @Test
  void answerSaysNothingOfWhoGaveIt() {
    assertThat(sparql.get(ASK).headers().map())
        .doesNotContainKeys("server", "fuseki-request-id", "pragma", "set-cookie");
  }

  @Test
  void answerThatIsTooLongIsRefusedWhole() {
    JsonNode error = sparql.get("SELECT * { ?s ?p ?o . ?a ?b ?c }").only(400);
    assertThat(error.at("/expected").asString()).contains("at most 10000 rows");
    assertThat(error.at("/hint").asString()).contains("LIMIT");
  }

  private long count() {
    return Long.parseLong(
        sparql
            .accepting("application/sparql-results+json", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
            .json()
            .at("/results/bindings/0/n/value")
            .asString());
  }
}
