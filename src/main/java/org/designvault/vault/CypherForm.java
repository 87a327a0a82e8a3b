package org.designvault.vault;

import java.util.List;
import java.util.Map;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/// A question in Cypher.
///
/// @param query that reads the graph
/// @param parameters by name, or null for none
public record CypherForm(
    @Nullable String query, @Nullable Map<String, @Nullable Object> parameters) {
  private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

  /// @param parameters an object of JSON, or blank for none
  /// @throws RefusedRequest when it is something else
  public static CypherForm of(String query, String parameters) {
    try {
      return new CypherForm(
          query, parameters.isBlank() ? Map.of() : Json.mapper().readValue(parameters, OBJECT));
    } catch (JacksonException broken) {
      throw new RefusedRequest(
          List.of(
              new Problem(
                  "parameters", parameters, "an object of JSON", "such as {\"limit\": 10}")));
    }
  }
}
