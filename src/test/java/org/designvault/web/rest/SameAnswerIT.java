package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void sameBytesAfterEveryRestart() {
    List<String> first = answers();
    assertThat(answers()).isEqualTo(first);
    assertThat(first).doesNotHaveDuplicates();
  }

  private static List<String> answers() {
    try (ConfigurableApplicationContext running =
        SpringApplication.run(DesignVault.class, "--server.port=0", "--designvault.watch=false")) {
      String port = String.valueOf(running.getEnvironment().getProperty("local.server.port"));
      Api api = new Api(Integer.parseInt(port));
      List<String> answers =
          new java.util.ArrayList<>(ADDRESSES.stream().map(it -> said(api.get(it))).toList());
      answers.add(said(api.recommend(RecommendationCallsIT.FULL)));
      return answers;
    }
  }

  private static String said(Reply reply) {
    assertThat(reply.status()).isEqualTo(200);
    return reply.header("ETag") + "\n" + reply.body();
  }
}
