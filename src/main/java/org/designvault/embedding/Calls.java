package org.designvault.embedding;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One request, one reply, within a time; nothing is followed, and nothing that comes is larger
/// than a bound.
final class Calls implements AutoCloseable {
  /// Some hundred vectors of some thousand numbers, written out.
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Endpoint endpoint;
  private final HttpClient client;

  Calls(Endpoint endpoint) {
    this.endpoint = endpoint;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /// @param texts at least one
  /// @param limit from now until the last byte
  /// @param dimensions that all vectors must have; 0 for any
  Reply ask(List<String> texts, Duration limit, int dimensions) {
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(
            request(texts), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      HttpResponse<byte[]> response = coming.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return response.statusCode() == 200
          ? ReplyReading.read(response.body(), texts.size(), dimensions)
          : new Reply.Away(refusal(response.statusCode()));
    } catch (TimeoutException _) {
      coming.cancel(true);
      return new Reply.Away("did not answer within " + seconds(limit));
    } catch (InterruptedException _) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      return new Reply.Away("was not waited for");
    } catch (ExecutionException failed) {
      return new Reply.Away(failure(failed.getCause()));
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private HttpRequest request(List<String> texts) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("model", endpoint.model());
    body.put("input", texts);
    if (endpoint.dimensions() > 0) {
      body.put("dimensions", endpoint.dimensions());
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint.embeddings())
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    if (!endpoint.key().isEmpty()) {
      request.header("Authorization", "Bearer " + endpoint.key());
    }
    return request.build();
  }

  private static String refusal(int status) {
    if (status == 401 || status == 403) {
      return "refused the key (status " + status + ")";
    }
    return status >= 300 && status < 400
        ? "sent us elsewhere, where we do not go (status " + status + ")"
        : "answered with status " + status;
  }

  private static String failure(@Nullable Throwable cause) {
    if (cause instanceof IOException broken
        && String.valueOf(broken.getMessage()).contains("capacity")) {
      return "answered with more than " + MOST_BYTES / (1024 * 1024) + " MB";
    }
    return "could not be reached";
  }

  private static String seconds(Duration limit) {
    double seconds = limit.toMillis() / 1000.0;
    return seconds == Math.rint(seconds) ? (long) seconds + " s" : seconds + " s";
  }
}
