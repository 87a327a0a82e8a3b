package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.designvault.DesignVault;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A restart changes no answer.
class SameAnswerIT {
  private static final List<String> ADDRESSES =
      List.of(
          "/api/patterns?size=100",
          "/api/patterns?q=callers+repeat+failed+requests",
          "/api/patterns/circuit-breaker",
          "/api/vocabulary");

  private static final String BRIEF =
      """
      {"problem": "orders get lost when the shop's computer dies between saving and telling others",
       "qualities": {"durability": 5, "data-consistency": 4, "run-cost": 1.5},
       "failureModes": ["dual-write"], "adopted": ["retry"], "limit": 100}\
      """;

  private static final String IMPOSSIBLE =
      """
      {"qualities": {"availability": 5}, "constraints": [{"mitigates": "retry-storm"},
       "without a message broker", {"quality": "data-consistency", "atLeast": 2}]}\
      """;

  private static final int RESTARTS = 3;

  @Test
  void sameBytesAfterEveryRestart() {
    List<String> first = answers();
    assertThat(first).doesNotHaveDuplicates();
    for (int restart = 0; restart < RESTARTS; restart++) {
      assertThat(answers()).as("restart %d", restart + 1).isEqualTo(first);
    }
  }

  private static List<String> answers() {
    try (ConfigurableApplicationContext running =
        SpringApplication.run(DesignVault.class, "--server.port=0", "--designvault.watch=false")) {
      String port = String.valueOf(running.getEnvironment().getProperty("local.server.port"));
      Api api = new Api(Integer.parseInt(port));
      List<String> answers =
          new java.util.ArrayList<>(ADDRESSES.stream().map(it -> said(api.get(it))).toList());
      answers.add(said(api.recommend(RecommendationCallsIT.FULL)));
      answers.add(said(api.recommend(BRIEF)));
      answers.add(said(api.recommend(IMPOSSIBLE)));
      answers.add(said(api.whyNot(BRIEF, "saga")));
      answers.add(said(post(api, "designs", "{\"brief\": " + BRIEF + "}")));
      answers.add(said(post(api, "comparisons", "{\"patterns\": [\"retry\", \"saga\"]}")));
      answers.add(said(post(api, "reviews", "{\"adopted\": [\"retry\", \"saga\"]}")));
      return answers;
    }
  }

  private static Reply post(Api api, String call, String asked) {
    return api.post(
        "/api/" + call, BodyPublishers.ofString(asked), "Content-Type", "application/json");
  }

  private static String said(Reply reply) {
    assertThat(reply.status()).isEqualTo(200);
    return reply.header("ETag") + "\n" + reply.body();
  }
}
