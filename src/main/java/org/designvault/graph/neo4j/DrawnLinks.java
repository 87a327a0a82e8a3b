package org.designvault.graph.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.designvault.graph.Row;
import org.designvault.pattern.RelationKind;

/// The relationships of a whole graph, closures among them. Effects and relations carry what they
/// state as properties.
final class DrawnLinks {
  private final FactRows facts;
  private final Consumer<Writable> into;

  private DrawnLinks(FactRows facts, Consumer<Writable> into) {
    this.facts = facts;
    this.into = into;
  }

  /// Query by query, so that no more than one of them is in memory.
  static void draw(FactRows facts, Consumer<Writable> into) {
    DrawnLinks drawn = new DrawnLinks(facts, into);
    drawn.vocabulary();
    drawn.entries();
    drawn.statements();
    drawn.effects();
    drawn.relations();
    drawn.ofRole("closures", Schema.ENTRY, "other");
    drawn.ofRole("fitness", Schema.VALUE, "value");
  }

  private void vocabulary() {
    plain("forces", Schema.FORCE, "force", "PULLS_ON", Schema.QUALITY, "quality");
    plain("qualities", Schema.QUALITY, "quality", "BROADER", Schema.QUALITY, "broader");
    plain("context-values", Schema.VALUE, "value", "BROADER", Schema.DIMENSION, "dimension");
  }

  private void entries() {
    plain("entries", Schema.ENTRY, "entry", "AT_HOME_IN", Schema.CATEGORY, "home");
    plain("entry-categories", Schema.ENTRY, "entry", "BELONGS_TO", Schema.CATEGORY, "category");
    plain("entry-forces", Schema.ENTRY, "entry", "RESOLVES", Schema.FORCE, "force");
    named(
        "citations",
        new Links(Schema.ENTRY, "CITES", Schema.SOURCE, true, new ArrayList<>()),
        row -> link(row.text("entry"), row.text("source"), DrawnNodes.part(row, "citation")));
    named(
        "known-uses",
        new Links(Schema.USE, "USES", Schema.ENTRY, false, new ArrayList<>()),
        row -> link(DrawnNodes.part(row, "use"), row.text("entry"), ""));
  }

  private void statements() {
    Links before =
        new Links(Schema.PRECONDITION, "PRECONDITION_OF", Schema.ENTRY, false, new ArrayList<>());
    Links after =
        new Links(Schema.VERIFICATION, "VERIFIES", Schema.ENTRY, false, new ArrayList<>());
    for (Row row : facts.rows("statements")) {
      String role = row.text("role");
      (role.equals("precondition") ? before : after)
          .rows()
          .add(link(DrawnNodes.part(row, role), row.text("entry"), ""));
    }
    into.accept(before);
    into.accept(after);
  }

  private void effects() {
    Links effects = new Links(Schema.ENTRY, "AFFECTS", Schema.QUALITY, true, new ArrayList<>());
    for (Row row : facts.rows("effects")) {
      Map<String, Object> link = link(row.text("entry"), row.text("quality"), row.text("effect"));
      Map<String, Object> properties = facts.properties("effects", row);
      row.optional("source").ifPresent(source -> properties.put("source", source));
      link.put("properties", properties);
      effects.rows().add(link);
    }
    into.accept(effects);
  }

  /// Each kind is a type of its own.
  private void relations() {
    Map<RelationKind, Links> byKind = new TreeMap<>();
    for (Row row : facts.rows("relations")) {
      RelationKind kind = RelationKind.of(row.text("kind")).orElseThrow();
      Map<String, Object> link = link(row.text("from"), row.text("to"), row.text("relation"));
      link.put(
          "properties",
          facts.properties(
              "relations",
              row,
              column -> column.name().equals("why") || column.name().equals("when")));
      byKind
          .computeIfAbsent(
              kind,
              _ -> new Links(Schema.ENTRY, type(kind.id()), Schema.ENTRY, true, new ArrayList<>()))
          .rows()
          .add(link);
    }
    byKind.values().forEach(into);
  }

  /// A type for each word in the column `how`.
  private void ofRole(String query, String to, String key) {
    Map<String, Links> byRole = new TreeMap<>();
    for (Row row : facts.rows(query)) {
      byRole
          .computeIfAbsent(
              row.text("how"),
              how -> new Links(Schema.ENTRY, type(how), to, false, new ArrayList<>()))
          .rows()
          .add(link(row.text("entry"), row.text(key), ""));
    }
    byRole.values().forEach(into);
  }

  /// `fits-up-to` is the type `FITS_UP_TO`.
  private static String type(String word) {
    return word.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private void plain(String query, String from, String start, String type, String to, String end) {
    Links found = new Links(from, type, to, false, new ArrayList<>());
    for (Row row : facts.rows(query)) {
      row.optional(end).ifPresent(other -> found.rows().add(link(row.text(start), other, "")));
    }
    into.accept(found);
  }

  /// With what the row says beside its ids.
  private void named(String query, Links links, Function<Row, Map<String, Object>> link) {
    for (Row row : facts.rows(query)) {
      Map<String, Object> made = link.apply(row);
      if (links.named()) {
        made.put("properties", facts.properties(query, row));
      }
      links.rows().add(made);
    }
    into.accept(links);
  }

  private static Map<String, Object> link(String from, String to, String id) {
    Map<String, Object> link = new HashMap<>();
    link.put("from", from);
    link.put("to", to);
    link.put("id", id);
    link.put("properties", Map.of());
    return link;
  }
}
