package org.designvault.embedding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A small embedding service on this machine, over real HTTP: sound unless told otherwise.
public final class Stub implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int DIMENSIONS = 64;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final AtomicReference<Behaviour> behaviour;

  /// What one request said.
  public record Received(String path, String authorization, JsonNode body) {
    public List<String> texts() {
      return body.path("input").valueStream().map(JsonNode::asString).toList();
    }
  }

  /// How it answers.
  @FunctionalInterface
  public interface Behaviour {
    void answer(HttpExchange exchange, List<String> texts) throws IOException;
  }

  private Stub(int port, Behaviour first) {
    this.behaviour = new AtomicReference<>(first);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /// Texts are as close as the words they share.
  public static Stub ofWords() {
    return new Stub(0, meaning(Stub::words));
  }

  static Stub at(int port) {
    return new Stub(port, meaning(Stub::words));
  }

  public static Stub of(Function<String, float[]> meaning) {
    return new Stub(0, meaning(meaning));
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String url() {
    return "http://127.0.0.1:" + port() + "/v1";
  }

  public void behaves(Behaviour next) {
    behaviour.set(next);
  }

  public List<Received> received() {
    return List.copyOf(received);
  }

  List<String> textsReceived() {
    return received.stream().flatMap(request -> request.texts().stream()).toList();
  }

  static Behaviour meaning(Function<String, float[]> meaning) {
    return (exchange, texts) -> reply(exchange, 200, embeddings(texts, meaning));
  }

  public static Behaviour sound() {
    return meaning(Stub::words);
  }

  public static Behaviour saying(int status, String body) {
    return (exchange, _) -> reply(exchange, status, body);
  }

  static String embeddings(List<String> texts, Function<String, float[]> meaning) {
    List<String> items = new ArrayList<>();
    for (int index = 0; index < texts.size(); index++) {
      items.add(
          "{\"object\": \"embedding\", \"index\": %d, \"embedding\": %s}"
              .formatted(index, Arrays.toString(meaning.apply(texts.get(index)))));
    }
    return "{\"object\": \"list\", \"data\": [%s], \"model\": \"m\"}"
        .formatted(String.join(", ", items));
  }

  static float[] words(String text) {
    float[] vector = new float[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      vector[Math.floorMod(word.hashCode(), DIMENSIONS)]++;
    }
    return vector;
  }

  static void reply(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      Received request =
          new Received(
              exchange.getRequestURI().getPath(), authorization == null ? "" : authorization, body);
      received.add(request);
      behaviour.get().answer(exchange, request.texts());
    }
  }

  /// Connections that are open are cut.
  @Override
  public void close() {
    if (!threads.isShutdown()) {
      server.stop(0);
      threads.shutdownNow();
    }
  }
}
