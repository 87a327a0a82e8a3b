package org.designvault.graph.remote;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.designvault.graph.StoreAway;
import org.designvault.graph.TimedCalls;

/// The server, spoken to over HTTP. Whatever it does instead of answering is a `StoreAway`, and
/// nothing waits for it longer than it may take.
final class Server implements AutoCloseable {
  private static final String AUTHORIZATION = "Authorization";

  private final RemoteSettings settings;
  private final HttpClient http;
  private final TimedCalls calls = new TimedCalls();

  Server(RemoteSettings settings) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            // Offered HTTP/2 on the way, Jetty leaves some requests with a body unanswered.
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.patience())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  String address() {
    return settings.address();
  }

  boolean hasGraphStore() {
    return !settings.data().isBlank();
  }

  boolean isWritable() {
    return !settings.update().isBlank();
  }

  /// Something small, asked every few seconds.
  RowSet look(Query query) {
    return within(settings.patience(), () -> rows(asking(query).build()));
  }

  boolean holds(Query query) {
    return within(
        settings.patience(),
        () -> {
          try (QueryExec asked = asking(query).build()) {
            return asked.ask();
          }
        });
  }

  /// @param graph IRI of the one that is asked
  RowSet select(Query query, String graph) {
    return within(settings.timeout(), () -> rows(asking(query).addDefaultGraphURI(graph).build()));
  }

  Graph graph(String iri) {
    return within(
        settings.timeout(),
        () -> {
          if (hasGraphStore()) {
            return graphStore(iri).GET();
          }
          Query all = Statement.ALL.query(Map.of());
          try (QueryExec asked = asking(all).addDefaultGraphURI(iri).build()) {
            return asked.construct();
          }
        });
  }

  void update(String text) {
    within(
        settings.timeout(),
        () -> {
          UpdateExecHTTP.newBuilder()
              .endpoint(settings.update())
              .httpClient(http)
              .httpHeaders(credentials())
              .update(text)
              .build()
              .execute();
          return text;
        });
  }

  /// @param file N-Triples
  void put(String graph, Path file) {
    within(
        settings.timeout(),
        () -> {
          graphStore(graph).PUT(file.toString());
          return file;
        });
  }

  @Override
  public void close() {
    calls.close();
    http.shutdownNow();
  }

  private static RowSet rows(QueryExec asked) {
    try (asked) {
      return asked.select().materialize();
    }
  }

  private QueryExecHTTPBuilder asking(Query query) {
    return QueryExecHTTP.newBuilder()
        .endpoint(settings.query())
        .httpClient(http)
        .httpHeaders(credentials())
        .query(query);
  }

  private GSP graphStore(String graph) {
    GSP store = GSP.service(settings.data()).httpClient(http).graphName(graph);
    credentials().forEach(store::httpHeader);
    return store;
  }

  private Map<String, String> credentials() {
    if (settings.user().isBlank()) {
      return Map.of();
    }
    byte[] pair = (settings.user() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
    return Map.of(AUTHORIZATION, "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private <T> T within(Duration time, Callable<T> call) {
    return calls.within(time, call, this::failure);
  }

  private StoreAway failure(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TimeoutException slow) {
        return away("does not answer " + slow.getMessage(), "", failure);
      }
      if (cause instanceof ConnectException) {
        return away("cannot be reached", "start it, or mend designvault.remote.query", failure);
      }
      if (cause instanceof HttpException answered && answered.getStatusCode() > 0) {
        return refusal(answered.getStatusCode(), failure);
      }
      if (cause instanceof IOException) {
        return away("breaks off the connection", "", failure);
      }
    }
    return away(
        "answers something else than SPARQL 1.1 says",
        "look at what designvault.remote.query leads to",
        failure);
  }

  private StoreAway refusal(int status, Throwable failure) {
    return switch (status) {
      case 401, 403 ->
          away(
              "refuses these credentials (" + status + ")",
              "mend designvault.remote.user and designvault.remote.password",
              failure);
      case 404, 405 ->
          away(
              "serves nothing of that kind there (" + status + ")",
              "mend designvault.remote.query, .update or .data",
              failure);
      default -> away("answers with " + status, "its own log says more", failure);
    };
  }

  private StoreAway away(String reason, String hint, Throwable cause) {
    return new StoreAway(
        address(), reason, hint.isEmpty() ? "it is asked again every few seconds" : hint, cause);
  }
}
