package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.designvault.facts.Facts;
import org.designvault.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@ShippedCatalogue
class HeadersIT {
  private final Api api;
  private final int port;
  private final Facts facts;

  HeadersIT(@LocalServerPort int port, @Autowired Vault vault) {
    this.api = new Api(port);
    this.port = port;
    this.facts = vault.facts();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=everything+hangs",
        "/patterns/retry",
        "/patterns/nothing",
        "/nothing",
        "/api/patterns",
        "/api/patterns/nothing",
        "/api/nothing",
        "/favicon.svg",
        "/actuator/health",
        "/v3/api-docs"
      })
  void everyAnswerTellsBrowsersToTrustNobodyElse(String address) {
    Reply reply = api.get(address, "Accept", "text/html, */*");
    String policy = reply.header("Content-Security-Policy");
    assertThat(List.of(policy.split("; *", -1)))
        .contains(
            "default-src 'self'",
            "script-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'");
    assertThat(policy).doesNotContain("unsafe-eval").doesNotContain("http:").doesNotContain("*");
    assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(reply.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
  }

  @Test
  void onlyThisMachineIsListenedToUnlessToldOtherwise(@Autowired Environment environment)
      throws Exception {
    assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    for (InetAddress other :
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList()) {
      Assertions.assertThatThrownBy(() -> new Socket(other, port).close())
          .as("%s answers", other)
          .isInstanceOf(java.io.IOException.class);
    }
  }

  @Test
  void answerIsKnownByAWeakTagOfRevisionBuildAndForm() {
    String api1 = api.get("/api/patterns").header("ETag");
    String api2 = api.get("/api/vocabulary").header("ETag");
    String page = api.get("/patterns/retry", "Accept", "text/html").header("ETag");
    assertThat(api1).startsWith("W/\"" + facts.revision() + "-").isEqualTo(api2);
    assertThat(page).startsWith("W/\"" + facts.revision() + "-").isNotEqualTo(api1);
  }

  @Test
  void whoHasTheAnswerIsToldSo() {
    String tag = api.get("/api/patterns/retry").header("ETag");
    Reply again = api.get("/api/patterns/retry", "If-None-Match", tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void whoHasAnotherRevisionGetsThisOne() {
    Reply reply = api.get("/api/patterns/retry", "If-None-Match", "W/\"0123456789abcdef-0-json\"");
    assertThat(reply.answer().at("/revision").asString()).isEqualTo(facts.revision());
  }

  @Test
  void tagMakesNoAddressOutOfNothing() {
    String tag = api.get("/api/patterns").header("ETag");
    api.get("/api/nothing", "If-None-Match", tag).problem(404);
  }

  @Test
  void recommendationsCarryNoTag() {
    assertThat(api.recommend("{\"problem\": \"everything hangs\"}").header("ETag")).isEmpty();
  }
}
