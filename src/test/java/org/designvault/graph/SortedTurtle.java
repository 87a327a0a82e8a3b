package org.designvault.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/// Turtle in the one form it is committed in: subjects, predicates and objects in the order of
/// their text, one predicate a line. The comment at the top stays, others are lost.
final class SortedTurtle {
  /// What a thing is comes first, and in a shape what it speaks of.
  private static final List<String> LEADING = List.of("sh:path", "a");

  private static final Comparator<String> LEADING_FIRST =
      Comparator.comparingInt((String predicate) -> -LEADING.indexOf(predicate))
          .thenComparing(Comparator.naturalOrder());

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final String head;
  private final String base;
  private final PrefixMap prefixes = PrefixMapFactory.create();

  private SortedTurtle(String text) {
    this.head =
        text.lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
    this.base =
        text.lines()
            .filter(line -> line.startsWith("@base"))
            .map(line -> line.substring(line.indexOf('<') + 1, line.indexOf('>')))
            .findFirst()
            .orElse("");
    RDFParser.fromString(text, Lang.TURTLE).parse(graph);
    graph.getPrefixMapping().getNsPrefixMap().forEach(prefixes::add);
  }

  static String of(String text) {
    return new SortedTurtle(text).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder(head.isEmpty() ? "" : head + "\n");
    if (!base.isEmpty()) {
      text.append("@base <").append(base).append("> .\n");
    }
    new TreeMap<>(graph.getPrefixMapping().getNsPrefixMap())
        .forEach((name, iri) -> text.append("@prefix %s: <%s> .\n".formatted(name, iri)));
    Map<String, Node> subjects = new TreeMap<>();
    graph
        .find()
        .mapWith(Triple::getSubject)
        .filterKeep(Node::isURI)
        .forEach(subject -> subjects.put(term(subject), subject));
    subjects.forEach((name, subject) ->
        text.append("\n")
            .append(name)
            .append("\n  ")
            .append(String.join(" ;\n  ", statements(subject, 1)))
            .append(" .\n"));
    return text.toString();
  }

  private List<String> statements(Node subject, int depth) {
    Map<String, List<Node>> byPredicate = new TreeMap<>(LEADING_FIRST);
    for (Triple triple : graph.find(subject, Node.ANY, Node.ANY).toList()) {
      String predicate =
          triple.getPredicate().equals(RDF.type.asNode()) ? "a" : term(triple.getPredicate());
      byPredicate.computeIfAbsent(predicate, _ -> new ArrayList<>()).add(triple.getObject());
    }
    List<String> statements = new ArrayList<>();
    byPredicate.forEach(
        (predicate, objects) -> statements.add(predicate + objects(objects, depth)));
    return statements;
  }

  private String objects(List<Node> objects, int depth) {
    List<String> texts = objects.stream().map(object -> object(object, depth)).sorted().toList();
    boolean nested = texts.stream().anyMatch(text -> text.startsWith("["));
    return nested ? "\n    " + String.join(" ,\n    ", texts) : " " + String.join(", ", texts);
  }

  private String object(Node object, int depth) {
    if (object.equals(RDF.nil.asNode()) || graph.contains(object, RDF.first.asNode(), Node.ANY)) {
      return "( " + items(object).stream().map(this::term).collect(Collectors.joining(" ")) + " )";
    }
    return object.isBlank()
        ? "[ " + String.join(" ; ", statements(object, depth + 1)) + " ]"
        : term(object);
  }

  private List<Node> items(Node list) {
    List<Node> items = new ArrayList<>();
    Node rest = list;
    while (!rest.equals(RDF.nil.asNode())) {
      items.add(graph.find(rest, RDF.first.asNode(), Node.ANY).next().getObject());
      rest = graph.find(rest, RDF.rest.asNode(), Node.ANY).next().getObject();
    }
    return items;
  }

  private String term(Node node) {
    if (node.isURI()) {
      String abbreviated = prefixes.abbreviate(node.getURI());
      if (abbreviated != null) {
        return abbreviated;
      }
      boolean below = !base.isEmpty() && node.getURI().startsWith(base);
      return "<" + (below ? node.getURI().substring(base.length()) : node.getURI()) + ">";
    }
    if (node.isLiteral()
        && (node.getLiteralDatatype().equals(XSDDatatype.XSDboolean)
            || node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
            || node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal))) {
      return node.getLiteralLexicalForm();
    }
    return NodeFmtLib.strTTL(node);
  }
}
