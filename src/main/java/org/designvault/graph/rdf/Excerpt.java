package org.designvault.graph.rdf;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.designvault.pattern.Slug;

/// Parts of a graph that make sense on their own.
public final class Excerpt {
  private static final String PATTERN = "pattern/";
  private static final String SOURCE = "source/";

  private Excerpt() {}

  /// What one entry states of itself: its own statements, and those of the nodes named below it,
  /// which all point at it.
  public static Stream<Triple> entry(RdfContent content, Slug entry) {
    Graph graph = content.graph();
    Node node = content.addresses().node(PATTERN + entry);
    Set<Node> subjects = new HashSet<>(Set.of(node));
    graph
        .find(Node.ANY, Node.ANY, node)
        .mapWith(Triple::getSubject)
        .filterKeep(subject -> subject.isURI() && subject.getURI().startsWith(node.getURI() + "#"))
        .forEach(subjects::add);
    return subjects.stream().flatMap(subject -> graph.stream(subject, Node.ANY, Node.ANY));
  }

  /// Classes, properties and the lists that entries are written with: all that is neither an entry
  /// nor a source.
  public static Stream<Triple> ontology(RdfContent content) {
    return content.graph().stream()
        .filter(triple -> {
          String path = content.addresses().cell(triple.getSubject());
          return !path.startsWith(PATTERN) && !path.startsWith(SOURCE);
        });
  }
}
