package org.designvault.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Nodes gathered from some centres outward, nearest first (breadth-first, so each link is looked
/// at twice at most).
final class Spread {
  private final Network network;
  private final Lens lens;
  private final int most;
  private final List<Integer> nodes = new ArrayList<>();
  private final BitSet gathered = new BitSet();
  private boolean cut;

  /// @param most nodes it gathers
  Spread(Network network, Lens lens, int most) {
    this.network = network;
    this.lens = lens;
    this.most = most;
  }

  /// Gathers the centres, whatever the lens admits, and what lies within `depth` links of them.
  void from(List<Integer> centers, int depth) {
    int begin = nodes.size();
    centers.forEach(this::add);
    for (int ring = 0; ring < depth && begin < nodes.size() && !cut; ring++) {
      int end = nodes.size();
      for (int place = begin; place < end && !cut; place++) {
        widen(nodes.get(place), Integer.MAX_VALUE);
      }
      begin = end;
    }
  }

  /// Gathers neighbours of a node that are not yet here.
  ///
  /// @param count how many at most
  void widen(int node, int count) {
    int left = count;
    for (int place = 0; place < network.degree(node) && left > 0 && !cut; place++) {
      int link = network.linkAt(node, place);
      int other = network.links().other(link, node);
      if (lens.shows(link) && lens.admits(other) && !gathered.get(other)) {
        add(other);
        left--;
      }
    }
  }

  void add(int node) {
    if (gathered.get(node)) {
      return;
    }
    if (nodes.size() == most) {
      cut = true;
      return;
    }
    gathered.set(node);
    nodes.add(node);
  }

  void remove(int node) {
    gathered.clear(node);
    nodes.remove(Integer.valueOf(node));
  }

  boolean has(int node) {
    return gathered.get(node);
  }

  /// Nearest first.
  List<Integer> nodes() {
    return nodes;
  }

  /// There was one more node than it may gather.
  boolean isCut() {
    return cut;
  }

  /// Links of the lens that run between the gathered nodes, nearest first.
  ///
  /// @param limit how many at most
  List<Integer> links(int limit) {
    List<Integer> links = new ArrayList<>();
    BitSet before = new BitSet();
    for (int node : nodes) {
      before.set(node);
      for (int place = 0; place < network.degree(node); place++) {
        int link = network.linkAt(node, place);
        if (lens.shows(link) && before.get(network.links().other(link, node))) {
          if (links.size() == limit) {
            return links;
          }
          links.add(link);
        }
      }
    }
    return links;
  }
}
