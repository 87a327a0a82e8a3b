package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.designvault.web.rest.Api;
import org.designvault.web.rest.ShippedCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The same brief has the same bytes as its answer, on the command line and over HTTP.
@ShippedCatalogue
class SameAsRestIT {
  private final Api api;

  SameAsRestIT(@LocalServerPort int port) {
    this.api = new Api(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"problem": "When the weather people don't answer, every page of ours hangs — “always”",
         "qualities": {"availability": 5, "run-cost": 2.5}, "context": {"platform": ["kubernetes"]},
         "constraints": [{"context": "operations/none"}, "without a message broker", "with frobnication"],
         "adopted": ["retry"], "limit": 20}\
        """,
        "{\"failureModes\": [\"retry-storm\"]}"
      })
  void sameBytes(String brief) {
    String rest = api.recommend(brief).body();
    assertThat(Typed.withInput(brief, "recommend", "--json", "--brief=-").answer()).isEqualTo(rest);
  }
}
