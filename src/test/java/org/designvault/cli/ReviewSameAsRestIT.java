package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.designvault.web.rest.Api;
import org.designvault.web.rest.ShippedCatalogue;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The same question has the same bytes as its answer, on the command line and over HTTP.
@ShippedCatalogue
class ReviewSameAsRestIT {
  private static final String BRIEF =
      "{\"problem\": \"every page hangs\", \"qualities\": {\"security\": 4, \"run-cost\": 2.5},"
          + " \"constraints\": [\"without a message broker\"]}";

  private final Api api;

  ReviewSameAsRestIT(@LocalServerPort int port) {
    this.api = new Api(port);
  }

  private String post(String address, String body) {
    return api.post(address, BodyPublishers.ofString(body), "Content-Type", "application/json")
        .body();
  }

  @Test
  void sameBytesOfAReview() {
    assertThat(Typed.line("review", "retry", "cache-aside", "--json").answer())
        .isEqualTo(post("/api/reviews", "{\"adopted\": [\"retry\", \"cache-aside\"]}"));
    assertThat(Typed.withInput(BRIEF, "review", "retry", "--json", "--brief=-").answer())
        .isEqualTo(post("/api/reviews", "{\"adopted\": [\"retry\"], \"brief\": " + BRIEF + "}"));
  }

  @Test
  void sameBytesOfAComparison() {
    assertThat(Typed.withInput(BRIEF, "compare", "saga", "retry", "--json", "--brief=-").answer())
        .isEqualTo(
            post(
                "/api/comparisons",
                "{\"patterns\": [\"saga\", \"retry\"], \"brief\": " + BRIEF + "}"));
  }
}
