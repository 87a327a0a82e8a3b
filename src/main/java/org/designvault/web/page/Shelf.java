package org.designvault.web.page;

import java.util.Comparator;
import java.util.List;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.Entry;

/// A category with the entries that have their home in it, for browsing.
public record Shelf(String name, String definition, List<Entry> entries) {

  /// Shelves in published order; empty ones are left out.
  public static List<Shelf> all(Facts facts) {
    return facts.categories().values().stream()
        .sorted(Comparator.comparingInt(Category::position))
        .map(category -> new Shelf(category.name(), category.definition(), home(facts, category)))
        .filter(shelf -> !shelf.entries().isEmpty())
        .toList();
  }

  private static List<Entry> home(Facts facts, Category category) {
    return facts.entries().values().stream()
        .filter(entry -> entry.categories().getFirst().equals(category.id()))
        .sorted(Comparator.comparing(Entry::name))
        .toList();
  }
}
