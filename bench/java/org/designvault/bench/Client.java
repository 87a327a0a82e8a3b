package org.designvault.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One connection to a server, kept open.
final class Client {
  private static final JsonMapper JSON = new JsonMapper();

  private static final Duration LONGEST_ANSWER = Duration.ofMinutes(15);

  private final URI server;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  Client(URI server) {
    this.server = server;
  }

  boolean isReady() {
    try {
      return send(request("/actuator/health/readiness").GET().build()).statusCode() == 200;
    } catch (UncheckedIOException away) {
      if (away.getCause() instanceof ConnectException) {
        return false;
      }
      throw away;
    }
  }

  /// @throws IllegalStateException when the answer is not 200
  String post(String path, String json) {
    return body(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build()));
  }

  JsonNode get(String path) {
    return JSON.readTree(text(path));
  }

  String text(String path) {
    return body(send(request(path).GET().build()));
  }

  /// The status: 200 with rows, 429 or 503 when there are too many who ask.
  HttpResponse<String> query(String sparql) {
    String query = URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    return send(
        request("/sparql")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/sparql-results+json")
            .POST(BodyPublishers.ofString("query=" + query))
            .build());
  }

  /// Waits as long as the refusal asks for, and a little more or less than everybody else.
  static void waitAsAsked(HttpResponse<String> refused) {
    long seconds = refused.headers().firstValueAsLong("Retry-After").orElse(1);
    try {
      Thread.sleep(
          (long) (seconds * 1000 * (0.9 + 0.2 * ThreadLocalRandom.current().nextDouble())));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(LONGEST_ANSWER);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String body(HttpResponse<String> response) {
    if (response.statusCode() != 200) {
      throw new IllegalStateException(
          response.request().uri() + " answered " + response.statusCode() + ": " + response.body());
    }
    return response.body();
  }
}
