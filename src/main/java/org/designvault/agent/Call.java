package org.designvault.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.json.Json;
import org.designvault.vault.json.UnreadableJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What an agent asks a tool for.
///
/// @param maxTokens length that the answer keeps to
/// @param arguments all others, not looked at yet
record Call(int maxTokens, Map<String, Object> arguments) {
  static final int USUAL_TOKENS = 1_500;
  static final int LEAST_TOKENS = 300;
  static final int MOST_TOKENS = 20_000;

  private static final String MAX_TOKENS = "maxTokens";
  private static final JsonMapper JSON = Json.mapper();

  /// @throws RefusedRequest when the length is out of range
  static Call of(@Nullable Map<String, Object> written) {
    Map<String, Object> arguments = new LinkedHashMap<>(written == null ? Map.of() : written);
    Object length = arguments.remove(MAX_TOKENS);
    if (length == null) {
      return new Call(USUAL_TOKENS, arguments);
    }
    if (length instanceof Integer tokens && tokens >= LEAST_TOKENS && tokens <= MOST_TOKENS) {
      return new Call(tokens, arguments);
    }
    String range = "a whole number from " + LEAST_TOKENS + " to " + MOST_TOKENS;
    throw new RefusedRequest(
        List.of(
            new Problem(
                MAX_TOKENS, String.valueOf(length), range, "leave it out for " + USUAL_TOKENS)));
  }

  /// @throws RefusedRequest when there is anything in it that the form does not know
  <T> T as(Class<T> form) {
    try {
      return JSON.convertValue(arguments, form);
    } catch (JacksonException broken) {
      throw new RefusedRequest(List.of(UnreadableJson.problem(broken)));
    }
  }

  Sheet sheet() {
    return new Sheet(maxTokens);
  }
}
