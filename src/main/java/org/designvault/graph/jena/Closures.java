package org.designvault.graph.jena;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.designvault.vocabulary.Dv;

/// What follows from the written statements, computed once and stored, so that no query needs a
/// property path.
final class Closures {
  private static final Node FROM = NodeFactory.createURI(Dv.RELATES_FROM);
  private static final Node TO = NodeFactory.createURI(Dv.RELATES_TO);
  private static final Node KIND = NodeFactory.createURI(Dv.HAS_KIND);
  private static final Node ORDERED = NodeFactory.createURI(Dv.ORDERED);
  private static final Node POSITION = NodeFactory.createURI(Dv.POSITION);
  private static final Node REQUIRES = NodeFactory.createURI(Dv.REQUIRES);

  private final Graph graph;

  private Closures(Graph graph) {
    this.graph = graph;
  }

  /// Adds direct links, `needs`, `involves`, `fits` and `isUnfitFor` to the graph.
  static void addTo(Graph graph) {
    Closures closures = new Closures(graph);
    closures.link();
    closures.close(Dv.NEEDS, List.of(REQUIRES));
    closures.close(
        Dv.INVOLVES,
        List.of(
            REQUIRES,
            NodeFactory.createURI(Dv.SPECIALIZES),
            NodeFactory.createURI(Dv.COMPOSED_OF)));
    closures.order(Dv.FITS_UP_TO, Dv.FITS, true);
    closures.order(Dv.IS_UNFIT_FROM, Dv.IS_UNFIT_FOR, false);
  }

  /// The direct triple beside each relation.
  private void link() {
    List<Triple> links = new ArrayList<>();
    graph
        .find(Node.ANY, KIND, Node.ANY)
        .forEach(kind ->
            object(kind.getSubject(), FROM)
                .forEach(from ->
                    object(kind.getSubject(), TO)
                        .forEach(to -> links.add(Triple.create(from, kind.getObject(), to)))));
    links.forEach(graph::add);
  }

  private void close(String closure, List<Node> properties) {
    Node into = NodeFactory.createURI(closure);
    Set<Node> starts = new HashSet<>();
    for (Node property : properties) {
      graph.find(Node.ANY, property, Node.ANY).forEach(triple -> starts.add(triple.getSubject()));
    }
    List<Triple> found = new ArrayList<>();
    for (Node start : starts) {
      reach(start, properties).forEach(end -> found.add(Triple.create(start, into, end)));
    }
    found.forEach(graph::add);
  }

  private Set<Node> reach(Node start, List<Node> properties) {
    Set<Node> reached = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Node next = open.pop();
      for (Node property : properties) {
        for (Node end : object(next, property)) {
          if (reached.add(end)) {
            open.push(end);
          }
        }
      }
    }
    return reached;
  }

  /// The value that was written, and those that follow along an ordered dimension.
  private void order(String written, String closed, boolean easier) {
    Node into = NodeFactory.createURI(closed);
    List<Triple> found = new ArrayList<>();
    graph
        .find(Node.ANY, NodeFactory.createURI(written), Node.ANY)
        .forEach(triple ->
            along(triple.getObject(), easier)
                .forEach(value -> found.add(Triple.create(triple.getSubject(), into, value))));
    found.forEach(graph::add);
  }

  private Set<Node> along(Node value, boolean easier) {
    Set<Node> values = new HashSet<>(Set.of(value));
    for (Node dimension : object(value, SKOS.broader.asNode())) {
      if (object(dimension, ORDERED).stream().noneMatch(Closures::isTrue)) {
        continue;
      }
      int boundary = position(value);
      graph
          .find(Node.ANY, SKOS.broader.asNode(), dimension)
          .mapWith(Triple::getSubject)
          .filterKeep(other -> easier ? position(other) <= boundary : position(other) >= boundary)
          .forEach(values::add);
    }
    return values;
  }

  private int position(Node value) {
    return object(value, POSITION).stream()
        .mapToInt(literal -> Integer.parseInt(literal.getLiteralLexicalForm()))
        .findFirst()
        .orElse(0);
  }

  private static boolean isTrue(Node literal) {
    return literal.isLiteral() && literal.getLiteralLexicalForm().equals("true");
  }

  private List<Node> object(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }
}
