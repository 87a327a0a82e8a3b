package org.designvault.vault;

import java.util.List;
import java.util.Map;
import org.designvault.pattern.Slug;

/// A page of the catalogue as a search sees it; component names are those of the REST answer.
///
/// @param page from 0
/// @param facets facet name (category, kind, quality) to values with counts over all hits
public record Found(
    String revision, int total, int page, List<Item> items, Map<String, List<Facet>> facets) {

  public record Item(
      Slug id,
      String name,
      List<String> aliases,
      String kind,
      List<Slug> categories,
      String intent,
      String url,
      @org.jspecify.annotations.Nullable Matched matched) {}

  /// @param field name, alias, intent, question, mitigates, effect or body
  public record Matched(String field, String passage) {}

  public record Facet(String id, int count) {}
}
