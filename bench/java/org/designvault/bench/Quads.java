package org.designvault.bench;

import java.util.Map;
import java.util.function.Consumer;
import org.designvault.pattern.RelationKind;

/// Statements of a dump, a line each.
record Quads(Consumer<String> lines) {
  private static final String THINGS = "https://w3id.org/designvault/";
  private static final Map<String, String> PREFIXES =
      Map.of("dv:", THINGS + "ontology#", "skos:", "http://www.w3.org/2004/02/skos/core#");

  void type(String id, String name) {
    lines.accept(
        thing(id)
            + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
            + iri("dv:" + name)
            + " .");
  }

  void link(String id, String property, String other) {
    lines.accept(thing(id) + " " + iri("dv:" + property) + " " + thing(other) + " .");
  }

  void name(String id, String property, String text) {
    lines.accept(thing(id) + " " + iri(property) + " \"" + text + "\"@en .");
  }

  void text(String id, String property, String text) {
    lines.accept(thing(id) + " " + iri(property) + " \"" + text + "\" .");
  }

  void number(String id, String property, int number) {
    lines.accept(
        thing(id)
            + " "
            + iri("dv:" + property)
            + " \""
            + number
            + "\"^^<http://www.w3.org/2001/XMLSchema#integer> .");
  }

  void statement(String id, String part, String type, String property, String text) {
    String node = id + "#" + part + "-1";
    type(node, type);
    link(node, property, id);
    number(node, "position", 1);
    name(node, "dv:statement", text);
  }

  void relation(String id, RelationKind kind, String other, String why) {
    String node = id + "#" + kind.id() + "-" + other.substring(other.indexOf('/') + 1);
    type(node, "Relation");
    link(node, "relatesFrom", id);
    link(node, "relatesTo", other);
    lines.accept(thing(node) + " " + iri("dv:hasKind") + " " + iri("dv:" + camel(kind)) + " .");
    name(node, "dv:why", why);
    link(id, camel(kind), other);
  }

  /// `leads-to` is the property `leadsTo`.
  private static String camel(RelationKind kind) {
    StringBuilder name = new StringBuilder();
    for (String word : kind.id().split("-", -1)) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  private static String thing(String path) {
    return "<" + THINGS + path + ">";
  }

  private static String iri(String prefixed) {
    int colon = prefixed.indexOf(':') + 1;
    return "<" + PREFIXES.get(prefixed.substring(0, colon)) + prefixed.substring(colon) + ">";
  }
}
