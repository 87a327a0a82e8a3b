package org.designvault.graph.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.designvault.graph.Row;
import org.designvault.pattern.Kind;

/// The nodes of a whole graph: one for each thing that has an id, and for each statement and use.
/// Their properties are called like the columns of `queries/facts`.
final class DrawnNodes {
  private final FactRows facts;
  private final Map<String, Map<String, Object>> more = new HashMap<>();
  private final Consumer<Writable> into;

  private DrawnNodes(FactRows facts, Consumer<Writable> into) {
    this.facts = facts;
    this.into = into;
  }

  /// Label by label, so that no more than one of them is in memory.
  static void draw(FactRows facts, Consumer<Writable> into) {
    DrawnNodes drawn = new DrawnNodes(facts, into);
    drawn.addresses();
    drawn.words();
    drawn.things(Schema.CATEGORY, "categories", "category");
    drawn.things(Schema.QUALITY, "qualities", "quality");
    drawn.things(Schema.FORCE, "forces", "force");
    drawn.things(Schema.DIMENSION, "dimensions", "dimension");
    drawn.things(Schema.VALUE, "context-values", "value");
    drawn.things(Schema.SOURCE, "sources", "source");
    drawn.numbered(Schema.USE, "known-uses", "use");
    drawn.terms(Schema.KIND, "kinds", "kind", "kind/");
    drawn.terms(Schema.RELATION_KIND, "relation-kinds", "kind", "relation-kind/");
    drawn.terms(Schema.TERM, "ontology-terms", "term", "ontology/");
    drawn.entries();
    drawn.statements();
  }

  private void addresses() {
    for (Row row : facts.rows("addresses")) {
      of(row.text("thing")).put("iri", row.text("address"));
    }
  }

  /// Words in which people name a thing, as lists.
  private void words() {
    for (Row row : facts.rows("concept-labels")) {
      addWord(row.text("concept"), "labels", row.text("label"));
    }
    Map<String, String> lists =
        Map.of("alias", "aliases", "coverage", "coverage", "question", "questions");
    for (Row row : facts.rows("entry-words")) {
      String role = row.text("role");
      addWord(row.text("entry"), lists.getOrDefault(role, role), row.text("words"));
    }
  }

  private void addWord(String id, String list, String word) {
    @SuppressWarnings("unchecked") // Nothing else is put there.
    List<String> words = (List<String>) of(id).computeIfAbsent(list, _ -> new ArrayList<String>());
    words.add(word);
  }

  private Map<String, Object> of(String id) {
    return more.computeIfAbsent(id, _ -> new HashMap<>());
  }

  private void things(String label, String query, String key) {
    add(label, "", query, facts.rows(query), row -> row.text(key));
  }

  /// Two rows of one term differ in what it is broader than, or leads to.
  private void terms(String label, String query, String key, String folder) {
    Set<String> taken = new HashSet<>();
    add(
        label,
        "",
        query,
        facts.rows(query),
        row -> {
          String id = folder + row.text(key);
          for (int again = 2; !taken.add(id); again++) {
            id = folder + row.text(key) + "-" + again;
          }
          return id;
        });
  }

  private void numbered(String label, String query, String part) {
    add(label, "", query, facts.rows(query), row -> part(row, part));
  }

  /// `pattern/retry#use-1`
  static String part(Row row, String part) {
    return row.text("entry") + "#" + part + "-" + row.text("position");
  }

  private void entries() {
    SortedMap<Kind, List<Row>> byKind = new TreeMap<>();
    for (Row row : facts.rows("entries")) {
      Kind kind = Kind.of(row.text("kind")).orElseThrow();
      byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(row);
    }
    byKind.forEach(
        (kind, rows) -> add(Schema.ENTRY, label(kind), "entries", rows, row -> row.text("entry")));
  }

  /// `failure-mode` is labelled `FailureMode`.
  private static String label(Kind kind) {
    StringBuilder label = new StringBuilder();
    for (String word : kind.id().split("-", -1)) {
      label.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return label.toString();
  }

  private void statements() {
    Map<String, List<Row>> byRole = new TreeMap<>();
    for (Row row : facts.rows("statements")) {
      byRole.computeIfAbsent(row.text("role"), _ -> new ArrayList<>()).add(row);
    }
    byRole.forEach((role, rows) ->
        add(
            role.equals("precondition") ? Schema.PRECONDITION : Schema.VERIFICATION,
            "",
            "statements",
            rows,
            row -> part(row, role)));
  }

  private interface Id {
    String of(Row row);
  }

  /// One node for each id: a force has a row for each of its qualities.
  private void add(String label, String kind, String query, List<Row> rows, Id id) {
    Map<String, Map<String, Object>> byId = new TreeMap<>();
    for (Row row : rows) {
      byId.computeIfAbsent(
          id.of(row),
          name -> {
            Map<String, Object> properties = facts.properties(query, row);
            properties.putAll(more.getOrDefault(name, Map.of()));
            return properties;
          });
    }
    List<Map<String, Object>> made = new ArrayList<>();
    byId.forEach((name, properties) -> made.add(Map.of("id", name, "properties", properties)));
    into.accept(new Nodes(label, kind, made));
  }
}
