package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Bodies that are no JSON, or more of it than anybody can mean, are refused with a problem
/// document, and whoever asks next is served as before.
@ShippedCatalogue
class HostileBriefIT {
  private static final int TEN_MEGABYTES = 10_000_000;

  private final Api api;

  HostileBriefIT(@LocalServerPort int port) {
    this.api = new Api(port);
  }

  @AfterEach
  void nextRequestIsServedAsBefore() {
    api.recommend("{\"problem\": \"every page hangs\"}").answer();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "{",
        "{\"problem\": ",
        "{\"problem\": \"x",
        "{'problem': 'x'}",
        "{problem: 1}",
        "{\"problem\": \"x\",}",
        "{\"problem\": \"x\"} x",
        "{\"problem\": \"x\"}{}",
        "null",
        "[]",
        "\"text\"",
        "5",
        "true",
        "{\"problem\": \"x\" /* aside */}",
        "problem: yaml",
        "<brief/>"
      })
  void whatIsNoJsonObjectIsRefused(String body) {
    assertThat(api.recommend(body).only(400).at("/expected").asString()).contains("JSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"problem\": \"x\", \"problem\": \"y\"}                                 | ''",
        "{\"qualities\": {\"availability\": 1, \"availability\": 5}}              | qualities",
        "{\"constraints\": [{\"without\": \"retry\", \"without\": \"timeout\"}]}  | constraints[0]"
      })
  void keyGivenTwiceIsRefused(String body, String field) {
    JsonNode error = api.recommend(body).only(400);
    assertThat(error.at("/field").asString()).isEqualTo(field);
    assertThat(error.at("/hint").asString()).contains("Duplicate");
  }

  static Stream<String> depths() {
    int deep = 100_000;
    return Stream.of(
        "[".repeat(deep),
        "{\"constraints\": " + "[".repeat(deep),
        "{\"constraints\": " + "[".repeat(deep) + "]".repeat(deep) + "}",
        "{\"constraints\": " + "[{\"a\":".repeat(deep / 2),
        "{\"constraints\": ["
            + "{\"context\":".repeat(deep / 2)
            + "1"
            + "}".repeat(deep / 2)
            + "]}",
        "{\"unknown\": " + "[".repeat(deep) + "]".repeat(deep) + "}");
  }

  @ParameterizedTest
  @MethodSource("depths")
  void nestingWithoutEndIsRefused(String body) {
    api.recommend(body).only(400);
  }

  @Test
  void numberOfAHundredThousandDigitsIsRefused() {
    String digits = "9".repeat(100_000);
    api.recommend("{\"limit\": " + digits + "}").only(400);
    api.recommend("{\"qualities\": {\"availability\": " + digits + "}}").only(400);
    api.recommend("{\"qualities\": {\"availability\": 1." + digits + "}}").only(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"qualities", "context"})
  void partWithFiftyThousandKeysIsRefusedAtOnce(String part) {
    String value = part.equals("context") ? "[]" : "1";
    String keys =
        IntStream.range(0, 50_000)
            .mapToObj(number -> "\"key-" + number + "\":" + value)
            .collect(Collectors.joining(","));
    JsonNode error = api.recommend("{\"" + part + "\": {" + keys + "}}").only(400);
    assertThat(error.at("/value").asString()).isEqualTo("50000 items");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"%s\": 1}",
        "{\"qualities\": {\"%s\": 1}}",
        "{\"context\": {\"%s\": []}}",
        "{\"constraints\": [{\"%s\": 1}]}",
        "{\"adopted\": [\"%s\"]}"
      })
  void longNameIsRefusedWithoutBeingRepeatedInFull(String body) {
    for (int length : new int[] {1000, 40_000, 60_000}) {
      Reply reply = api.recommend(body.formatted("k".repeat(length)));
      reply.only(400);
      assertThat(reply.body()).hasSizeLessThan(2000);
    }
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] body = "{\"problem\": \"??\"}".getBytes(StandardCharsets.US_ASCII);
    body[13] = (byte) 0xff;
    body[14] = (byte) 0xfe;
    assertThat(api.recommend(body).only(400).at("/field").asString()).isEqualTo("problem");
    api.recommend(new byte[] {(byte) 0xff, (byte) 0xfe, 0}).only(400);
    api.recommend(new byte[64]).only(400);
  }

  @Test
  void controlCharactersAreRefusedRawAndHarmlessWhenEscaped() {
    api.recommend("{\"problem\": \"a\0b\u001b[2J\"}").only(400);
    api.recommend("{\"problem\": \"retry\\u0000\\u001b[2J\\ud800 again\"}").answer();
    JsonNode error = api.recommend("{\"adopted\": [\"a\\u0000\\u202e\\ud800\"]}").only(400);
    assertThat(error.at("/field").asString()).isEqualTo("adopted[0]");
  }

  @Test
  void markupComesBackAsTextOnly() {
    Reply reply = api.recommend("{\"adopted\": [\"<script>alert(1)</script>\"]}");
    reply.only(400);
    assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void bodyOfTenMegabytesIsRefusedWhetherItSaysSoOrNot() {
    byte[] body =
        ("{\"problem\": \"" + "x".repeat(TEN_MEGABYTES) + "\"}").getBytes(StandardCharsets.UTF_8);
    assertThat(api.recommend(body).only(413).at("/expected").asString()).contains("1048576");
    Reply chunked =
        api.post(
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
            "Content-Type",
            "application/json");
    assertThat(chunked.only(413).at("/expected").asString()).contains("1048576");
  }

  @Test
  void packedBodyIsRefusedUnopened() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("{\"problem\": \"".getBytes(StandardCharsets.UTF_8));
      gzip.write(new byte[TEN_MEGABYTES]);
    }
    for (String encoding : List.of("gzip", "deflate", "br", "gzip, gzip")) {
      Reply reply =
          api.post(
              BodyPublishers.ofByteArray(packed.toByteArray()),
              "Content-Type",
              "application/json",
              "Content-Encoding",
              encoding);
      JsonNode error = reply.only(415);
      assertThat(error.at("/field").asString()).isEqualTo("Content-Encoding");
      assertThat(error.at("/value").asString()).isEqualTo(encoding);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/xml",
        "application/yaml",
        "application/x-www-form-urlencoded",
        "text/plain",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "garbage"
      })
  void onlyJsonIsTaken(String type) {
    Reply reply = api.post(BodyPublishers.ofString("problem: x"), "Content-Type", type);
    JsonNode error = reply.only(415);
    assertThat(error.at("/field").asString()).isEqualTo("Content-Type");
    assertThat(error.at("/value").asString()).isEqualTo(type);
    api.post(BodyPublishers.ofString("{\"problem\": \"x\"}")).only(415);
  }
}
