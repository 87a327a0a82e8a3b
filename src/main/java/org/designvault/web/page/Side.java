package org.designvault.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.facts.Facts;
import org.designvault.pattern.Slug;
import org.jspecify.annotations.Nullable;

/// The catalogue at the side of every page: shelves with counts, and what stands on the one that is
/// open. Light however large the catalogue grows.
///
/// @param entries how many there are in all
record Side(List<Group> groups, int entries) {

  /// @param name core, extended or specialised, as a heading
  record Group(String name, List<Row> rows) {}

  record Row(Shelf shelf, boolean isOpen) {}

  /// @param open the category the page is about, or null
  static Side of(Facts facts, @Nullable Slug open) {
    Map<String, List<Shelf>> groups = new LinkedHashMap<>();
    for (Shelf shelf : Shelf.all(facts)) {
      if (shelf.count() > 0) {
        groups.computeIfAbsent(shelf.category().group(), _ -> new ArrayList<>()).add(shelf);
      }
    }
    return new Side(
        groups.entrySet().stream()
            .map(group -> new Group(Shelf.heading(group.getKey()), rows(group.getValue(), open)))
            .toList(),
        facts.entries().size());
  }

  private static List<Row> rows(List<Shelf> shelves, @Nullable Slug open) {
    return shelves.stream()
        .map(shelf -> new Row(shelf, shelf.category().id().equals(open)))
        .toList();
  }
}
