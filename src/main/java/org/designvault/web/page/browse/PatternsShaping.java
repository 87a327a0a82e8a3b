package org.designvault.web.page.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.Entry;
import org.designvault.vault.Found;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.Shelf;
import org.designvault.web.page.browse.PatternsView.Choice;
import org.designvault.web.page.browse.PatternsView.Group;
import org.designvault.web.page.browse.PatternsView.Hit;
import org.designvault.web.page.browse.PatternsView.Ward;

/// Lays out the catalogue: on its shelves, or as a list when words are looked for.
record PatternsShaping(Facts facts, Names names, Wanted wanted) {
  /// Fields whose words stand in every line anyway.
  private static final Set<String> SHOWN = Set.of("name", "intent");

  PatternsView shelves() {
    Map<String, List<Ward>> groups = new LinkedHashMap<>();
    for (Shelf shelf : Shelf.all(facts)) {
      List<Book> books = Book.all(shelf.home().stream().filter(wanted::holds).toList(), names);
      if (!books.isEmpty()) {
        Category category = shelf.category();
        Link link = new Link(category.name(), "/categories/" + category.id());
        groups
            .computeIfAbsent(category.group(), _ -> new ArrayList<>())
            .add(new Ward(link, category.definition(), books));
      }
    }
    List<Group> shown =
        groups.entrySet().stream().map(group -> group(group.getKey(), group.getValue())).toList();
    int count = shown.stream().mapToInt(Group::count).sum();
    return view(counted(count, wanted.isAnything()), shown, List.of(), List.of(), List.of());
  }

  private static Group group(String id, List<Ward> wards) {
    int count = wards.stream().mapToInt(ward -> ward.books().size()).sum();
    return new Group(id, Shelf.heading(id), count, wards);
  }

  /// @param named what the vault suggests for the words, in its order
  /// @param found what it finds by them
  PatternsView words(List<Entry> named, Found found) {
    List<Book> books = Book.all(named.stream().filter(wanted::holds).toList(), names);
    Set<String> above = new TreeSet<>(books.stream().map(Book::id).toList());
    List<Hit> hits =
        found.items().stream()
            .filter(item -> !above.contains(item.id().value()))
            .map(this::hit)
            .toList();
    return view(counted(books.size() + hits.size(), true), List.of(), books, hits, List.of());
  }

  PatternsView refused(List<Problem> faults) {
    return view("Part of the address names nothing.", List.of(), List.of(), List.of(), faults);
  }

  private Hit hit(Found.Item item) {
    Found.Matched matched = item.matched();
    Entry entry = Objects.requireNonNull(facts.entries().get(item.id()));
    return new Hit(
        Book.of(entry, names),
        matched == null || SHOWN.contains(matched.field()) ? "" : matched.passage());
  }

  private static String counted(int count, boolean some) {
    String entries = count == 1 ? "1 entry" : count + " entries";
    return count == 0 ? "No entry" : some ? entries : "All " + entries;
  }

  private PatternsView view(
      String status, List<Group> groups, List<Book> named, List<Hit> found, List<Problem> faults) {
    return new PatternsView(wanted, status, categories(), kinds(), groups, named, found, faults);
  }

  private List<Choice> categories() {
    return facts.categories().values().stream()
        .sorted(Comparator.comparingInt(Category::position))
        .flatMap(category ->
            choice(
                category.id().value(),
                category.name(),
                entry -> entry.categories().contains(category.id())))
        .toList();
  }

  private List<Choice> kinds() {
    return facts.kinds().stream()
        .flatMap(
            kind -> choice(kind.id(), kind.name(), entry -> entry.kind().id().equals(kind.id())))
        .toList();
  }

  /// With its count over the whole catalogue; what has no entry is no choice.
  private Stream<Choice> choice(String id, String name, Predicate<Entry> those) {
    long count = facts.entries().values().stream().filter(those).count();
    return count == 0 ? Stream.empty() : Stream.of(new Choice(id, name + " (" + count + ")"));
  }
}
