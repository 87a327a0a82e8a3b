package org.designvault.web.page.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A constraint as the address writes it: a phrase, or an object in JSON.
final class JsonPhrase {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private JsonPhrase() {}

  /// Positions stay those of the address: what cannot be read is kept as it was written, and
  /// reported.
  static List<Object> readAll(List<String> constraints, List<Problem> faults) {
    return readAll("constraints", constraints, faults);
  }

  /// @param list what the list is called where faults are reported
  static List<Object> readAll(String list, List<String> constraints, List<Problem> faults) {
    List<Object> read = new ArrayList<>();
    for (int position = 0; position < constraints.size(); position++) {
      String text = constraints.get(position);
      Map<String, Object> object = isObject(text) ? object(text) : null;
      if (isObject(text) && object == null) {
        faults.add(
            new Problem(
                list + "[" + position + "]",
                text,
                "a phrase or a JSON object",
                "{\"without\": \"message-broker\"}"));
      }
      read.add(object == null ? text : object);
    }
    return read;
  }

  static boolean isObject(String text) {
    return text.startsWith("{");
  }

  /// Null when the text is no JSON object.
  static @Nullable Map<String, Object> object(String text) {
    try {
      return JSON.readValue(text, OBJECT);
    } catch (JacksonException _) {
      return null;
    }
  }

  static String write(Map<String, Object> constraint) {
    return JSON.writeValueAsString(constraint);
  }
}
