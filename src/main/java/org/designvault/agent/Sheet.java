package org.designvault.agent;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.vault.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An answer that keeps to a length: it is filled part by part, most important first, and whatever
/// does not fit any more is left out and counted.
final class Sheet {
  /// A token is taken to be three bytes of UTF-8. Common tokenizers need one for four bytes of our
  /// English prose and for three of its JSON, so that an answer is never longer than promised.
  static final int BYTES_PER_TOKEN = 3;

  /// Bytes kept for saying what was left out.
  private static final int KEPT = 450;

  private static final JsonMapper JSON = Json.mapper();

  private final ObjectNode answer = JSON.createObjectNode();
  private final Map<String, Integer> leftOut = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final int maxTokens;
  private int left;
  private int whole = KEPT;

  Sheet(int maxTokens) {
    this.maxTokens = maxTokens;
    this.left = maxTokens * BYTES_PER_TOKEN - KEPT;
  }

  static int tokens(String text) {
    return Math.ceilDiv(bytes(text), BYTES_PER_TOKEN);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  ObjectNode answer() {
    return answer;
  }

  /// Nothing to say is not said, and is not missing either.
  ///
  /// @return whether all there was is now on the sheet
  boolean put(ObjectNode into, String key, @Nullable Object value) {
    return put(into, key, value, key);
  }

  /// @param what the name by which it is counted when it is left out
  boolean put(ObjectNode into, String key, @Nullable Object value, String what) {
    if (value == null || (value instanceof Collection<?> list && list.isEmpty())) {
      return true;
    }
    JsonNode tree = JSON.valueToTree(value);
    boolean fits = take(costOf(tree) + key.length() + "\"\":,".length());
    if (fits) {
      into.set(key, tree);
    } else {
      leaveOut(what, 1);
    }
    return fits;
  }

  /// A text, or as much of its beginning as fits.
  ///
  /// @return whether it is there to its end
  boolean putBeginning(ObjectNode into, String key, String text) {
    String beginning = Excerpt.of(text, left - key.length() - "\"\":,".length());
    if (!beginning.isEmpty()) {
      put(into, key, beginning);
    }
    if (beginning.length() < text.length()) {
      whole += costOf(text) - (beginning.isEmpty() ? 0 : costOf(beginning));
      leaveOut("characters of " + key, text.length() - beginning.length());
    }
    return beginning.length() == text.length();
  }

  /// A list to be filled item by item.
  ArrayNode list(ObjectNode into, String key) {
    return open(key) ? into.putArray(key) : JSON.createArrayNode();
  }

  /// A part to be filled key by key.
  ObjectNode object(ObjectNode into, String key) {
    return open(key) ? into.putObject(key) : JSON.createObjectNode();
  }

  /// Where there is no room for a part, there is none for anything in it.
  private boolean open(String key) {
    boolean fits = take(key.length() + "\"\":[],".length());
    left = fits ? left : 0;
    return fits;
  }

  boolean add(ArrayNode into, Object value) {
    JsonNode tree = JSON.valueToTree(value);
    boolean fits = take(costOf(tree) + 1);
    if (fits) {
      into.add(tree);
    }
    return fits;
  }

  /// Items in an order that means something: after the first that does not fit there are no more.
  ///
  /// @param what the name by which those that are left out are counted
  void addAll(ArrayNode into, List<?> items, String what) {
    for (Object item : items) {
      if (leftOut.containsKey(what)) {
        whole += costOf(item) + 1;
        leaveOut(what, 1);
      } else if (!add(into, item)) {
        leaveOut(what, 1);
      }
    }
  }

  static int costOf(Object value) {
    return bytes(JSON.writeValueAsString(value));
  }

  private boolean take(int cost) {
    whole += cost;
    boolean fits = cost <= left;
    left -= fits ? cost : 0;
    return fits;
  }

  void leaveOut(String what, int count) {
    if (count > 0) {
      leftOut.merge(what, count, Integer::sum);
    }
  }

  /// One more thing about what is not on the sheet, such as how to get it.
  void note(String note) {
    notes.add(note);
  }

  /// The answer in JSON, with what was left out at its end.
  ///
  /// @param remedy how what did not fit is had by another call
  String text(String remedy) {
    answer.properties().removeIf(part -> part.getValue() instanceof ObjectNode it && it.isEmpty());
    List<String> names =
        leftOut.entrySet().stream()
            .map(part -> part.getKey() + " (" + part.getValue() + ")")
            .toList();
    String text = text(names, "", remedy);
    for (int shown = names.size() - 1; tokens(text) > maxTokens && shown > 0; shown--) {
      text = text(names.subList(0, shown), " and more", remedy);
    }
    return text;
  }

  private String text(List<String> names, String others, String remedy) {
    List<String> said = new ArrayList<>(notes);
    if (!names.isEmpty()) {
      int needed = Math.ceilDiv(whole, BYTES_PER_TOKEN);
      String offer = needed > Call.MOST_TOKENS ? "" : "; or call again with maxTokens " + needed;
      said.add(
          "to keep to maxTokens %d: %s%s. %s%s"
              .formatted(maxTokens, String.join(", ", names), others, remedy, offer));
    }
    if (!said.isEmpty()) {
      answer.putPOJO("leftOut", said);
    }
    return JSON.writeValueAsString(answer);
  }
}
