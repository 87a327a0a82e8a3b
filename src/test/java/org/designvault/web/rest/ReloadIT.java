package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.vault.CopiedHome.RETRY;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.designvault.DesignVault;
import org.designvault.vault.CopiedHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/// Somebody writes while others ask.
class ReloadIT {
  private static final long PATIENCE_NANOS = 60_000_000_000L;
  private static final String NAME_OF_RETRY =
      "SELECT%20*%20%7B%20%3Cpattern%2Fretry%3E"
          + "%20%3Chttp%3A%2F%2Fwww.w3.org%2F2004%2F02%2Fskos%2Fcore%23prefLabel%3E%20%3Fname%20%7D";

  @Test
  void brokenFileIsHeldBackAndHealthSaysSoUntilItIsMended(@TempDir Path root) throws Exception {
    CopiedHome home = CopiedHome.in(root);
    try (ConfigurableApplicationContext running =
        SpringApplication.run(
            DesignVault.class, "--server.port=0", "--designvault.home=" + home.root())) {
      String port = String.valueOf(running.getEnvironment().getProperty("local.server.port"));
      Api api = new Api(Integer.parseInt(port));
      Reply before = api.get("/api/patterns/retry");
      assertThat(refused(api)).isEmpty();

      breaks(home, api, before);
      mends(home, api, before);
    }
  }

  private static void breaks(CopiedHome home, Api api, Reply before) throws Exception {
    home.replace(RETRY, "name: Retry", "nam: Retry");
    await(() -> !refused(api).isEmpty());
    assertThat(refused(api))
        .anySatisfy(fault -> assertThat(fault.asString()).startsWith(RETRY).contains("'name'"));
    assertThat(api.get("/actuator/health").json().at("/status").asString()).isEqualTo("UP");
    assertThat(api.get("/api/patterns/retry").body()).isEqualTo(before.body());
  }

  private static void mends(CopiedHome home, Api api, Reply before) throws Exception {
    home.replace(RETRY, "nam: Retry", "name: Retry Mended");
    await(() -> refused(api).isEmpty());
    Reply after = api.get("/api/patterns/retry", "If-None-Match", before.header("ETag"));
    assertThat(after.answer().at("/name").asString()).isEqualTo("Retry Mended");
    assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
    assertThat(after.json().at("/revision")).isNotEqualTo(before.json().at("/revision"));
    Reply query = api.get("/sparql?query=" + NAME_OF_RETRY, "Accept", "text/csv");
    assertThat(query.body()).contains("Retry Mended");
    assertThat(query.header("DesignVault-Revision"))
        .isEqualTo(after.json().at("/revision").asString());
    assertThat(api.get("/patterns/retry.ttl").body()).contains("Retry Mended");
  }

  private static JsonNode refused(Api api) {
    return api.get("/actuator/health").json().at("/components/catalogueHealth/details/refused");
  }

  private static void await(BooleanSupplier happens) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!happens.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it does not happen").isLessThan(end);
      Thread.sleep(100);
    }
  }
}
