package org.designvault.graph.sparql.watch;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.eval.PathEngineSPARQL;
import org.apache.jena.sparql.util.Context;

/// Property paths as SPARQL 1.1 means them. ARQ follows `p*` by recursion, which ends at a chain of
/// a few thousand nodes; here it is a loop, and every step is counted.
final class PathWalk extends PathEngineSPARQL {
  private static final Context PLAIN = new Context().set(ARQ.propertyFunctions, false);

  private final Graph graph;
  private final Allowance allowance;

  PathWalk(Graph graph, Allowance allowance) {
    super(graph, PLAIN);
    this.graph = graph;
    this.allowance = allowance;
  }

  /// The nodes at the other end, as often as the path leads to them.
  ///
  /// @param forward from subject to object, or back
  List<Node> from(Node start, Path path, boolean forward) {
    if (direction() != forward) {
      flipDirection();
    }
    return eval(path, start).toList();
  }

  /// All nodes from which the path may lead anywhere; itself, for a path of no length, too.
  Set<Node> starts(Path path, boolean forward) {
    return switch (path) {
      case P_Link link -> ends(link.getNode(), forward);
      case P_Inverse inverse -> starts(inverse.getSubPath(), !forward);
      case P_Seq seq -> starts(forward ? seq.getLeft() : seq.getRight(), forward);
      case P_OneOrMore1 more -> starts(more.getSubPath(), forward);
      case P_Alt either -> {
        Set<Node> starts = starts(either.getLeft(), forward);
        starts.addAll(starts(either.getRight(), forward));
        yield starts;
      }
      default -> {
        Set<Node> all = ends(Node.ANY, true);
        all.addAll(ends(Node.ANY, false));
        yield all;
      }
    };
  }

  private Set<Node> ends(Node property, boolean subjects) {
    Set<Node> ends = new LinkedHashSet<>();
    graph
        .find(Node.ANY, property, Node.ANY)
        .forEach(triple -> ends.add(subjects ? triple.getSubject() : triple.getObject()));
    return ends;
  }

  @Override
  protected void doZeroOrMore(Path step, Node node, Collection<Node> output) {
    close(step, Iter.singletonIterator(node), output);
  }

  @Override
  protected void doOneOrMore(Path step, Node node, Collection<Node> output) {
    close(step, eval(step, node), output);
  }

  private void close(Path step, Iterator<Node> starts, Collection<Node> output) {
    Set<Node> visited = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    starts.forEachRemaining(start -> visit(start, visited, open));
    while (!open.isEmpty()) {
      Node next = open.pop();
      output.add(next);
      eval(step, next).forEach(end -> visit(end, visited, open));
    }
  }

  private static void visit(Node node, Set<Node> visited, Deque<Node> open) {
    if (visited.add(node)) {
      open.push(node);
    }
  }

  @Override
  protected Iterator<Triple> graphFind(Node subject, Node property, Node object) {
    return Iter.map(
        super.graphFind(subject, property, object),
        triple -> {
          allowance.row();
          return triple;
        });
  }
}
