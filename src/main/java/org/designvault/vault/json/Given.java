package org.designvault.vault.json;

import java.util.List;
import java.util.Map;
import org.designvault.vault.CypherForm;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/// Parameters that people write in JSON beside a query.
public final class Given {
  private static final TypeReference<Map<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  private Given() {}

  /// @param parameters an object, or blank for none
  /// @throws RefusedRequest when it is something else
  public static CypherForm form(String query, String parameters) {
    try {
      return new CypherForm(
          query, parameters.isBlank() ? Map.of() : Json.mapper().readValue(parameters, OBJECT));
    } catch (JacksonException broken) {
      throw refused("parameters", parameters, "an object of JSON", "such as {\"limit\": 10}");
    }
  }

  /// @param name of the parameter
  /// @throws RefusedRequest when it is no JSON
  public static @Nullable Object value(String name, String json) {
    try {
      return Json.mapper().readValue(json, Object.class);
    } catch (JacksonException broken) {
      throw refused(name, json, "a value in JSON", "texts stand in double quotes");
    }
  }

  private static RefusedRequest refused(String field, String value, String expected, String hint) {
    return new RefusedRequest(List.of(new Problem(field, value, expected, hint)));
  }
}
