package org.designvault.explore;

import java.util.ArrayList;
import java.util.List;
import org.designvault.explore.Paths.Step;

/// A path as numbers.
///
/// @param nodes as they are visited
/// @param links one fewer, each from a node to the next
record Walk(List<Integer> nodes, List<Integer> links) {

  static Walk of(Network network, int from, Iterable<Integer> links) {
    List<Integer> nodes = new ArrayList<>(List.of(from));
    List<Integer> taken = new ArrayList<>();
    for (int link : links) {
      taken.add(link);
      nodes.add(network.links().other(link, nodes.getLast()));
    }
    return new Walk(List.copyOf(nodes), List.copyOf(taken));
  }

  List<Step> steps(Network network) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(network.thing(nodes.getFirst()).id(), null, null, null));
    for (int at = 0; at < links.size(); at++) {
      int link = links.get(at);
      Edge edge = network.edge(link);
      boolean out = network.links().source(link) == nodes.get(at);
      String here = network.thing(nodes.get(at + 1)).id();
      steps.add(new Step(here, edge.relation(), out ? "out" : "in", edge.why()));
    }
    return steps;
  }
}
