package org.designvault.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `{"data": [{"index": 0, "embedding": [0.1, …]}, …]}`, and believes none of it.
final class ReplyReading {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final float[] NO_DIRECTION = {};

  private ReplyReading() {}

  /// @param texts how many were sent
  /// @param dimensions that all vectors must have; 0 for any
  static Reply read(byte[] body, int texts, int dimensions) {
    JsonNode items;
    try {
      items = JSON.readTree(body).path("data");
    } catch (JacksonException _) {
      items = JSON.missingNode();
    }
    if (!items.isArray()) {
      return new Reply.Away("answered something that is no list of embeddings");
    }
    if (items.size() != texts) {
      return new Reply.Away("answered with %d embeddings for %d".formatted(items.size(), texts));
    }
    return inOrder(items, dimensions);
  }

  private static Reply inOrder(JsonNode items, int dimensions) {
    SortedMap<Integer, float[]> vectors = new TreeMap<>();
    int expected = dimensions;
    for (int place = 0; place < items.size(); place++) {
      int index = items.path(place).path("index").asInt(place);
      float[] vector = direction(items.path(place).path("embedding"));
      if (vector.length == 0) {
        return new Reply.Away("answered with an embedding that is no direction in space");
      }
      expected = expected == 0 ? vector.length : expected;
      if (vector.length != expected) {
        return new Reply.Away(
            "answered with an embedding of %d dimensions where %d were expected"
                .formatted(vector.length, expected));
      }
      if (index < 0 || index >= items.size() || vectors.put(index, vector) != null) {
        return new Reply.Away("answered with an embedding that belongs to no text");
      }
    }
    return new Reply.Vectors(List.copyOf(vectors.values()));
  }

  /// The numbers brought to length 1; empty when one of them is none, or all are 0.
  private static float[] direction(JsonNode numbers) {
    List<Double> read = new ArrayList<>();
    double squares = 0;
    for (JsonNode number : numbers) {
      double part = number.isNumber() ? number.asDouble(Double.NaN) : Double.NaN;
      squares += part * part;
      read.add(part);
    }
    double length = Math.sqrt(squares);
    if (!Double.isFinite(length) || length == 0) {
      return NO_DIRECTION;
    }
    float[] vector = new float[read.size()];
    for (int at = 0; at < vector.length; at++) {
      vector[at] = (float) (read.get(at) / length);
    }
    return vector;
  }
}
