package org.designvault.explore;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Nodes and links of one revision, compiled for walking: for each node the links at it, by
/// relation and then in the order in which the facts state them.
final class Network {
  private final String revision;
  private final List<Thing> things;
  private final Links links;
  private final Map<String, Integer> numberOf = new HashMap<>();

  /// Where the links at a node begin in `at`; one more than there are nodes.
  private final int[] starts;

  private final int[] at;

  /// @param type number of its type
  record Thing(String id, String name, int type) {}

  /// @param things in the order of their ids
  Network(String revision, List<Thing> things, Links links) {
    this.revision = revision;
    this.things = List.copyOf(things);
    this.links = links;
    for (int node = 0; node < things.size(); node++) {
      numberOf.put(things.get(node).id(), node);
    }
    this.starts = starts();
    this.at = new int[2 * links.size()];
    fill();
  }

  private int[] starts() {
    int[] counts = new int[things.size() + 1];
    for (int link = 0; link < links.size(); link++) {
      counts[links.source(link) + 1]++;
      counts[links.target(link) + 1]++;
    }
    for (int node = 0; node < things.size(); node++) {
      counts[node + 1] += counts[node];
    }
    return counts;
  }

  private void fill() {
    int[] next = starts.clone();
    for (int link : byRelation()) {
      at[next[links.source(link)]++] = link;
      at[next[links.target(link)]++] = link;
    }
  }

  /// Sorted by counting, so that links of one relation stay in their order.
  private int[] byRelation() {
    int[] next = new int[Terms.relations().size() + 1];
    for (int link = 0; link < links.size(); link++) {
      next[links.relation(link) + 1]++;
    }
    for (int relation = 1; relation < next.length; relation++) {
      next[relation] += next[relation - 1];
    }
    int[] sorted = new int[links.size()];
    for (int link = 0; link < links.size(); link++) {
      sorted[next[links.relation(link)]++] = link;
    }
    return sorted;
  }

  String revision() {
    return revision;
  }

  int size() {
    return things.size();
  }

  Thing thing(int node) {
    return things.get(node);
  }

  IntStream numbers() {
    return IntStream.range(0, things.size());
  }

  Set<String> ids() {
    return Collections.unmodifiableSet(numberOf.keySet());
  }

  boolean knows(String id) {
    return numberOf.containsKey(id);
  }

  /// @throws IllegalArgumentException when there is no such node in this revision
  int number(String id) {
    Integer number = numberOf.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no such node: " + id);
    }
    return number;
  }

  Links links() {
    return links;
  }

  String type(int node) {
    return Terms.types().get(things.get(node).type());
  }

  String relation(int link) {
    return Terms.relations().get(links.relation(link));
  }

  /// Number of links at a node.
  int degree(int node) {
    return starts[node + 1] - starts[node];
  }

  /// One of the links at a node, `place` from 0.
  int linkAt(int node, int place) {
    return at[starts[node] + place];
  }

  Edge edge(int link) {
    return new Edge(
        things.get(links.source(link)).id(),
        things.get(links.target(link)).id(),
        relation(link),
        links.why(link));
  }

  Node node(int node, int degree) {
    return new Node(things.get(node).id(), things.get(node).name(), type(node), degree);
  }
}
