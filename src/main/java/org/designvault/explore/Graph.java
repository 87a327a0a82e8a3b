package org.designvault.explore;

import java.util.List;

/// A part of the network; component names are those of the REST answer.
///
/// @param nodes nearest to the centres first
/// @param edges all that run between these nodes and pass the filters, nearest first
/// @param truncated there were more nodes within the depth, or more edges, than are given
public record Graph(String revision, List<Node> nodes, List<Edge> edges, boolean truncated) {
  public Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
