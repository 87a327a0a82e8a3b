package org.designvault.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.designvault.web.rest.ShippedCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/// What comes to `/mcp` and is no call of a tool.
@ShippedCatalogue
class HttpDoorIT {
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}";

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final Environment environment;

  HttpDoorIT(@LocalServerPort int port, @Autowired Environment environment) {
    this.address = URI.create("http://127.0.0.1:" + port + "/mcp");
    this.environment = environment;
  }

  @Test
  void isBoundToThisMachine() {
    assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example", "http://evil.example:8080", "https://127.0.0.1.evil.example",
        "http://localhost.evil.example", "null", "file://"
      })
  void refusesPagesFromElsewhere(String origin) throws Exception {
    assertThat(post(PING, "Origin", origin).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:9000", "http://[::1]:8080"})
  void answersPagesFromThisMachine(String origin) throws Exception {
    assertThat(post(PING, "Origin", origin).body())
        .isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}");
  }

  @Test
  void keepsNoSessions() throws Exception {
    HttpResponse<String> reply = post(PING, "Mcp-Session-Id", "whatever");
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.headers().firstValue("Mcp-Session-Id")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"jsonrpc":"2.0","id":7,"method":"nobody/has/it"}               | -32601
          {"jsonrpc":"2.0","id":7,"method":"tools/call","params":"x"}     | -32602
          {"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"nothing"}} | -32602
          {"jsonrpc":"2.0","id":7,"method":"tools/call"}                  | -32602
          {"jsonrpc":"2.0","id":7,"method":"initialize","params":[]}      | -32602
          """)
  void answersWhatItCannotDoUnderItsNumber(String message, int code) throws Exception {
    HttpResponse<String> reply = post(message);
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(reply.body()).contains("\"id\":7", "\"code\":" + code);
    tellsNothingOfOurInsides(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "7",
        "{}",
        "{\"jsonrpc\":\"2.0\"}",
        "[{\"id\":1,\"method\":\"ping\"}]"
      })
  void refusesWhatIsNoMessage(String body) throws Exception {
    HttpResponse<String> reply = post(body);
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).startsWith("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32");
    tellsNothingOfOurInsides(reply);
  }

  @Test
  void refusesNestingWithoutEnd() throws Exception {
    HttpResponse<String> reply =
        post("{\"jsonrpc\":\"2.0\",\"id\":7,\"params\":" + "[".repeat(200_000));
    assertThat(reply.statusCode()).isEqualTo(400);
    tellsNothingOfOurInsides(reply);
  }

  @Test
  void refusesABodyBeyondItsLimitAndOneThatIsPacked() throws Exception {
    assertThat(post(PING.replace("ping", "x".repeat(1_100_000))).statusCode()).isEqualTo(413);
    assertThat(post(PING, "Content-Encoding", "gzip").statusCode()).isEqualTo(415);
    assertThat(post(PING).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> post(String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static void tellsNothingOfOurInsides(HttpResponse<String> reply) {
    assertThat(reply.body())
        .doesNotContain("stackTrace", "\tat ", "Exception", "java.", "jackson", "modelcontext");
  }
}
