package org.designvault.facts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Front matter, or a part of it, as another YAML reader sees it.
record Written(Map<?, ?> map) {

  /// A mapping, or each of a list of them.
  static List<Written> of(String yaml) {
    Object whole = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return whole instanceof List<?> list
        ? list.stream().map(Written::part).toList()
        : List.of(part(whole));
  }

  @Nullable Object value(String key) {
    return map.get(key);
  }

  @Nullable String optional(String key) {
    Object value = map.get(key);
    return value == null ? null : String.valueOf(value).strip();
  }

  String text(String key) {
    return text(key, "");
  }

  String text(String key, String otherwise) {
    String text = optional(key);
    return text == null ? otherwise : text;
  }

  List<String> texts(String key) {
    return list(key).stream().map(String::valueOf).map(String::strip).toList();
  }

  Written part(String key) {
    return part(map.get(key));
  }

  List<Written> parts(String key) {
    return list(key).stream().map(Written::part).toList();
  }

  private static Written part(@Nullable Object part) {
    return new Written(part instanceof Map<?, ?> map ? map : Map.of());
  }

  private List<?> list(String key) {
    return map.get(key) instanceof List<?> list ? list : List.of();
  }
}
