package org.designvault.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.designvault.facts.FactsReader.Rows;
import org.designvault.graph.Row;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Slug;

/// What follows for each entry, as stored in the graph.
final class ClosureRows {
  private final Rows rows;

  ClosureRows(Rows rows) {
    this.rows = rows;
  }

  SortedMap<Slug, Closure> closures(Set<Slug> entries) {
    Map<String, SortedSet<ContextId>> contexts = new HashMap<>();
    for (Row row : rows.of("fitness")) {
      contexts
          .computeIfAbsent(key(row), _ -> new TreeSet<>())
          .add(VocabularyRows.contextId(row.text("value")));
    }
    Map<String, SortedSet<Slug>> others = new HashMap<>();
    for (Row row : rows.of("closures")) {
      others.computeIfAbsent(key(row), _ -> new TreeSet<>()).add(new Slug(row.slug("other")));
    }
    SortedMap<Slug, Closure> closures = new TreeMap<>();
    for (Slug entry : entries) {
      closures.put(
          entry,
          new Closure(
              contexts.getOrDefault(entry + " fits", new TreeSet<>()),
              contexts.getOrDefault(entry + " unfit", new TreeSet<>()),
              others.getOrDefault(entry + " needs", new TreeSet<>()),
              others.getOrDefault(entry + " involves", new TreeSet<>())));
    }
    return closures;
  }

  private static String key(Row row) {
    return row.slug("entry") + " " + row.text("how");
  }
}
