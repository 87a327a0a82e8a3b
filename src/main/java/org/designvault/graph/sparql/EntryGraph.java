package org.designvault.graph.sparql;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/// What one entry states of itself: its own statements, and those of the nodes named below it,
/// which all point at it.
final class EntryGraph {
  private EntryGraph() {}

  static Graph of(Graph graph, String iri) {
    Node entry = NodeFactory.createURI(iri);
    Set<Node> subjects = new HashSet<>(Set.of(entry));
    graph
        .find(Node.ANY, Node.ANY, entry)
        .mapWith(Triple::getSubject)
        .filterKeep(subject -> subject.isURI() && subject.getURI().startsWith(iri + "#"))
        .forEach(subjects::add);
    Graph own = GraphFactory.createDefaultGraph();
    subjects.forEach(subject -> graph.find(subject, Node.ANY, Node.ANY).forEach(own::add));
    return own;
  }
}
