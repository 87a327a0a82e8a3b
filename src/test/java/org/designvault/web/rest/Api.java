package org.designvault.web.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A program somewhere that calls ours.
public record Api(int port) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /// Nothing that is refused may take longer, on a busy machine.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  public Reply get(String address, String... headers) {
    return send(request(address, headers).GET());
  }

  public Reply method(String method, String address, String... headers) {
    return send(request(address, headers).method(method, BodyPublishers.noBody()));
  }

  public Reply recommend(String brief) {
    return recommend(brief.getBytes(StandardCharsets.UTF_8));
  }

  public Reply recommend(byte[] brief) {
    return post(BodyPublishers.ofByteArray(brief), "Content-Type", "application/json");
  }

  /// @param brief in JSON
  public Reply whyNot(String brief, String pattern) {
    String asked = "{\"brief\": %s, \"pattern\": \"%s\"}".formatted(brief, pattern);
    return post(
        "/api/recommendations/why-not",
        BodyPublishers.ofString(asked),
        "Content-Type",
        "application/json");
  }

  public Reply post(BodyPublisher body, String... headers) {
    return post("/api/recommendations", body, headers);
  }

  public Reply post(String address, BodyPublisher body, String... headers) {
    return send(request(address, headers).POST(body));
  }

  private HttpRequest.Builder request(String address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).timeout(PATIENCE);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> reply = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Reply(reply.statusCode(), reply.headers(), reply.body());
    } catch (IOException broken) {
      throw new IllegalStateException("no answer: " + broken, broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
