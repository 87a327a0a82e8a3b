package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ShippedCatalogue
class ReviewCallsIT {
  private final Api api;

  ReviewCallsIT(@LocalServerPort int port) {
    this.api = new Api(port);
  }

  private Reply post(String address, String body) {
    return api.post(address, BodyPublishers.ofString(body), "Content-Type", "application/json");
  }

  @Test
  void aReviewHasItsPartsInTheirOrder() {
    JsonNode review =
        post("/api/reviews", "{\"adopted\": [\"retry\", \"cache-aside\", \"event-sourcing\"]}")
            .answer();
    assertThat(review.propertyNames())
        .containsExactly(
            "revision",
            "adopted",
            "understood",
            "notUnderstood",
            "diagnosis",
            "missing",
            "conflicts",
            "openFailureModes",
            "mitigatedOnlyWhen",
            "onlyHarmed",
            "suggestions");
    assertThat(review.at("/missing/0").propertyNames())
        .containsExactly("id", "name", "why", "conditional", "path", "neededBy");
    assertThat(review.at("/suggestions/0").propertyNames())
        .containsExactly("pattern", "gain", "closes", "opens");
  }

  @Test
  void aBriefNamesTroubleAndHoldsForSuggestions() {
    JsonNode review =
        post(
                "/api/reviews",
                """
                {"adopted": ["retry"], "brief": {"problem": "", "failureModes": ["split-brain"],
                 "constraints": ["without a circuit breaker"]}}
                """)
            .answer();
    assertThat(review.at("/openFailureModes/0/id").asString()).isEqualTo("split-brain");
    assertThat(review.at("/openFailureModes/0/named").asBoolean()).isTrue();
    assertThat(review.at("/understood")).hasSize(1);
    assertThat(review.at("/suggestions"))
        .noneSatisfy(
            each -> assertThat(each.at("/pattern/id").asString()).isEqualTo("circuit-breaker"));
  }

  @Test
  void aComparisonHasScoresWhenThereIsABrief() {
    JsonNode plain =
        post("/api/comparisons", "{\"patterns\": [\"retry\", \"circuit-breaker\"]}").answer();
    assertThat(plain.propertyNames())
        .containsExactly("revision", "patterns", "understood", "notUnderstood", "rows");
    String brief =
        "{\"qualities\": {\"fault-tolerance\": 5}, \"constraints\": [\"without a retry\"]}";
    JsonNode scored =
        post(
                "/api/comparisons",
                "{\"patterns\": [\"retry\", \"circuit-breaker\"], \"brief\": " + brief + "}")
            .answer();
    assertThat(scored.at("/rows")).isEqualTo(plain.at("/rows"));
    assertThat(scored.at("/scores/0/breaks").toString()).isEqualTo("[0]");
    assertThat(scored.at("/scores/1/breaks")).isEmpty();
    JsonNode ranked = api.recommend(brief.replace("}, ", "}, \"limit\": 100, ")).answer();
    JsonNode breaker =
        ranked
            .at("/results")
            .valueStream()
            .filter(result -> result.at("/pattern/id").asString().equals("circuit-breaker"))
            .findFirst()
            .orElseThrow();
    assertThat(scored.at("/scores/1/score")).isEqualTo(breaker.at("/score"));
    assertThat(scored.at("/scores/1/fit")).isEqualTo(breaker.at("/fit"));
    assertThat(scored.at("/scores/1/reasons")).isEqualTo(breaker.at("/reasons"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "comparisons|{}|patterns|two to four ids of entries",
        "comparisons|{'patterns':['retry']}|patterns|two to four ids of entries",
        "comparisons|{'patterns':['retry','a','b','c','d']}|patterns|two to four ids of entries",
        "comparisons|{'patterns':['retry','retri']}|patterns[1]|an entry of the catalogue",
        "comparisons|{'patterns':['retry','retry']}|patterns[1]|each entry once",
        "comparisons|{'patterns':['retry',null]}|patterns[1]|an entry of the catalogue",
        "comparisons|{'patterns':['retry','saga'],'brief':{}}|brief.problem|a problem",
        "comparisons|{'patterns':['retry','saga'],'breif':{}}|breif|one of",
        "reviews|{}|adopted|at least one id",
        "reviews|{'adopted':[]}|adopted|at least one id",
        "reviews|{'adopted':['retri']}|adopted[0]|an entry of the catalogue",
        "reviews|{'adopted':['retry'],'brief':{'qualities':{'availabilty':3}}}|brief.qualities.availabilty|a quality",
      })
  void whatIsWrongIsNamed(String call, String body, String field, String expected) {
    Reply reply = post("/api/" + call, body.replace('\'', '"'));
    assertThat(reply.status()).isEqualTo(400);
    JsonNode error = reply.json().at("/errors/0");
    assertThat(error.at("/field").asString()).isEqualTo(field);
    assertThat(error.at("/expected").asString()).startsWith(expected);
  }
}
