package org.designvault.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.designvault.facts.FactsReader.Rows;
import org.designvault.graph.Row;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Evidence;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// Entries put together from the rows that concern them.
final class EntryRows {
  static final Comparator<Relation> BY_KIND =
      Comparator.comparing(Relation::kind)
          .thenComparing(Relation::from)
          .thenComparing(Relation::to)
          .thenComparing(Relation::id);

  private final Rows rows;

  EntryRows(Rows rows) {
    this.rows = rows;
  }

  SortedMap<Slug, Entry> entries() {
    Grouped<String> words = group("entry-words", EntryRows::ofRole, row -> row.text("words"));
    Grouped<Slug> categories =
        group("entry-categories", row -> row.slug("entry"), row -> new Slug(row.slug("category")));
    Grouped<Slug> forces =
        group("entry-forces", row -> row.slug("entry"), row -> new Slug(row.slug("force")));
    Grouped<Effect> effects = group("effects", row -> row.slug("entry"), EntryRows::effect);
    Grouped<Relation> relations = group("relations", row -> row.slug("from"), EntryRows::relation);
    Grouped<ContextId> contexts =
        group(
            "fitness",
            row -> row.slug("entry") + " " + row.text("how"),
            row -> VocabularyRows.contextId(row.text("value")));
    Grouped<String> statements =
        group("statements", EntryRows::ofRole, row -> row.text("statement"));
    Grouped<Entry.KnownUse> uses = group("known-uses", row -> row.slug("entry"), EntryRows::use);
    Grouped<Entry.Citation> citations =
        group("citations", row -> row.slug("entry"), EntryRows::citation);
    SortedMap<Slug, Entry> entries = new TreeMap<>();
    for (Row row : rows.of("entries")) {
      String slug = row.slug("entry");
      Entry entry =
          new Entry(
              new Slug(slug),
              row.text("name"),
              Kind.of(row.text("kind")).orElseThrow(),
              homeFirst(new Slug(row.slug("home")), categories.of(slug)),
              words.of(slug + " alias"),
              words.of(slug + " coverage"),
              row.text("intent"),
              words.of(slug + " question"),
              forces.of(slug),
              effects.of(slug),
              new Entry.Fitness(
                  contexts.of(slug + " fits-up-to"), contexts.of(slug + " unfit-from")),
              statements.of(slug + " precondition"),
              statements.of(slug + " verification"),
              relations.of(slug).stream().sorted(BY_KIND).toList(),
              uses.of(slug),
              citations.of(slug),
              row.optional("reviewed")
                  .map(month -> new Entry.Review(month, row.text("change")))
                  .orElse(null),
              new Entry.Sections(
                  row.text("context"),
                  row.text("solution"),
                  row.text("structure"),
                  row.text("implementation")));
      entries.put(entry.id(), entry);
    }
    return entries;
  }

  private record Grouped<T>(Map<String, List<T>> lists) {
    List<T> of(String key) {
      return lists.getOrDefault(key, List.of());
    }
  }

  private <T> Grouped<T> group(String query, Function<Row, String> key, Function<Row, T> value) {
    Map<String, List<T>> lists = new HashMap<>();
    for (Row row : rows.of(query)) {
      lists.computeIfAbsent(key.apply(row), _ -> new ArrayList<>()).add(value.apply(row));
    }
    return new Grouped<>(lists);
  }

  private static String ofRole(Row row) {
    return row.slug("entry") + " " + row.text("role");
  }

  private static List<Slug> homeFirst(Slug home, List<Slug> categories) {
    List<Slug> ordered = new ArrayList<>(List.of(home));
    categories.stream().filter(category -> !category.equals(home)).forEach(ordered::add);
    return ordered;
  }

  private static Effect effect(Row row) {
    return new Effect(
        row.text("effect"),
        new Slug(row.slug("quality")),
        row.integer("strength"),
        row.text("why"),
        row.optional("when").orElse(null),
        row.optional("evidence").flatMap(Evidence::of).orElse(Evidence.REASONED),
        row.optional("source").map(_ -> row.slug("source")).orElse(null));
  }

  private static Relation relation(Row row) {
    return new Relation(
        row.text("relation"),
        RelationKind.of(row.text("kind")).orElseThrow(),
        new Slug(row.slug("from")),
        new Slug(row.slug("to")),
        row.text("why"),
        row.optional("when").orElse(null));
  }

  private static Entry.KnownUse use(Row row) {
    return new Entry.KnownUse(row.text("system"), row.text("role"), row.text("see"));
  }

  private static Entry.Citation citation(Row row) {
    return new Entry.Citation(row.slug("source"), row.optional("at").orElse(null));
  }
}
