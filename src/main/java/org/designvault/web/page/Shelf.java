package org.designvault.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;

/// A category with its entries, for browsing; entries by name.
///
/// @param home entries that live here, each of which has this one home
/// @param guests entries that live elsewhere and stand here too
public record Shelf(Category category, List<Entry> home, List<Entry> guests) {

  /// Every category in published order, empty ones included.
  public static List<Shelf> all(Facts facts) {
    return facts.categories().values().stream()
        .sorted(Comparator.comparingInt(Category::position))
        .map(category -> of(facts, category))
        .toList();
  }

  public static Optional<Shelf> named(Facts facts, String id) {
    return Slug.isSlug(id)
        ? Optional.ofNullable(facts.categories().get(new Slug(id))).map(found -> of(facts, found))
        : Optional.empty();
  }

  private static Shelf of(Facts facts, Category category) {
    Predicate<Entry> home = entry -> entry.categories().getFirst().equals(category.id());
    Predicate<Entry> here = entry -> entry.categories().contains(category.id());
    return new Shelf(category, those(facts, home), those(facts, here.and(home.negate())));
  }

  private static List<Entry> those(Facts facts, Predicate<Entry> wanted) {
    return facts.entries().values().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(Entry::name))
        .toList();
  }

  public int count() {
    return home.size() + guests.size();
  }

  /// A group of categories as a heading: core, extended or specialised.
  public static String heading(String group) {
    return group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1);
  }
}
