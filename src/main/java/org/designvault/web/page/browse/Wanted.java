package org.designvault.web.page.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.pattern.Entry;
import org.designvault.vault.Filter;
import org.springframework.web.util.UriComponentsBuilder;

/// What the page of the whole catalogue is asked for; blank parts ask for nothing.
///
/// @param category slug
/// @param kind id
record Wanted(String q, String category, String kind) {
  private static final int MOST = 100;

  Wanted {
    q = q.strip();
  }

  static Wanted of(Map<String, String> parameters) {
    return new Wanted(
        parameters.getOrDefault("q", ""),
        parameters.getOrDefault("category", ""),
        parameters.getOrDefault("kind", ""));
  }

  boolean isAnything() {
    return !q.isEmpty() || !category.isEmpty() || !kind.isEmpty();
  }

  boolean holds(Entry entry) {
    return (kind.isEmpty() || entry.kind().id().equals(kind))
        && (category.isEmpty()
            || entry.categories().stream().anyMatch(slug -> slug.value().equals(category)));
  }

  Filter filter() {
    return new Filter(q, only(category), only(kind), List.of(), List.of(), 0, MOST);
  }

  private static List<String> only(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  /// The address without the empty fields that a form leaves behind.
  String address() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("q", q);
    parts.put("category", category);
    parts.put("kind", kind);
    parts.values().removeIf(String::isEmpty);
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/patterns");
    parts.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(parts).toUriString();
  }
}
