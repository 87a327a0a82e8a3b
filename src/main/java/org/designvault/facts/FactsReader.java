package org.designvault.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.Queries;
import org.designvault.graph.Row;
import org.designvault.pattern.Category;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.Slug;
import org.designvault.pattern.Source;

/// Reads the facts of a graph, whatever holds it, through the files of `queries/facts`.
public final class FactsReader {
  private final Queries queries;

  public FactsReader(Queries queries) {
    this.queries = queries;
  }

  /// @throws IllegalStateException when a row lacks what every row of its query has
  public Facts read(KnowledgeGraph graph) {
    Rows rows = new Rows(graph, queries);
    VocabularyRows vocabulary = new VocabularyRows(rows);
    SortedMap<Slug, Entry> entries = new EntryRows(rows).entries();
    return new Facts(
        graph.revision(),
        entries,
        categories(rows),
        vocabulary.qualities(),
        vocabulary.forces(),
        vocabulary.dimensions(),
        sources(rows),
        terms(rows, "kinds"),
        terms(rows, "relation-kinds"),
        incoming(entries),
        new ClosureRows(rows).closures(entries.keySet()));
  }

  /// The rows of a fact query, by its file's name.
  record Rows(KnowledgeGraph graph, Queries queries) {
    List<Row> of(String id) {
      return graph.select(queries.fact(id));
    }
  }

  private static SortedMap<Slug, Category> categories(Rows rows) {
    SortedMap<Slug, Category> categories = new TreeMap<>();
    for (Row row : rows.of("categories")) {
      Slug id = new Slug(row.slug("category"));
      categories.put(
          id,
          new Category(
              id,
              row.text("name"),
              row.text("definition"),
              List.of(),
              row.text("group"),
              row.integer("position")));
    }
    return categories;
  }

  private static SortedMap<String, Source> sources(Rows rows) {
    SortedMap<String, Source> sources = new TreeMap<>();
    for (Row row : rows.of("sources")) {
      String id = row.slug("source");
      sources.put(id, new Source(id, row.text("reference"), row.text("checked")));
    }
    return sources;
  }

  private static List<Facts.Term> terms(Rows rows, String query) {
    return rows.of(query).stream()
        .map(row -> new Facts.Term(row.text("kind"), row.text("name"), row.text("definition")))
        .toList();
  }

  private static SortedMap<Slug, List<Relation>> incoming(SortedMap<Slug, Entry> entries) {
    SortedMap<Slug, List<Relation>> incoming = new TreeMap<>();
    for (Entry entry : entries.values()) {
      for (Relation relation : entry.relations()) {
        incoming.computeIfAbsent(relation.to(), _ -> new ArrayList<>()).add(relation);
      }
    }
    incoming.values().forEach(list -> list.sort(EntryRows.BY_KIND));
    return incoming;
  }
}
