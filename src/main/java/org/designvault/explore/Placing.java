package org.designvault.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.designvault.explore.Scene.Place;

/// What is said of each node of a picture: how far it is from the centres, and how much of what
/// surrounds it is in the picture.
final class Placing {
  private final Network network;
  private final Lens lens;
  private final Spread picture;
  private final List<Integer> centers;
  private final Walk way;

  Placing(Network network, Lens lens, Spread picture, List<Integer> centers, Walk way) {
    this.network = network;
    this.lens = lens;
    this.picture = picture;
    this.centers = centers;
    this.way = way;
  }

  /// @param links those of the picture
  List<Place> places(List<Integer> links) {
    Map<Integer, Integer> steps = steps(links);
    List<Place> places = new ArrayList<>();
    for (int node : picture.nodes()) {
      places.add(place(node, steps.getOrDefault(node, -1)));
    }
    return places;
  }

  private Place place(int node, int steps) {
    BitSet shown = new BitSet();
    BitSet more = new BitSet();
    for (int place = 0; place < network.degree(node); place++) {
      int link = network.linkAt(node, place);
      int other = network.links().other(link, node);
      if (lens.shows(link) && picture.has(other)) {
        shown.set(other);
      } else if (lens.shows(link) && lens.admits(other)) {
        more.set(other);
      }
    }
    return new Place(
        network.node(node, lens.degree(node)),
        centers.contains(node),
        steps,
        shown.cardinality(),
        more.cardinality(),
        way.nodes().contains(node));
  }

  private Map<Integer, Integer> steps(List<Integer> links) {
    Map<Integer, List<Integer>> neighbours = new HashMap<>();
    for (int link : links) {
      int source = network.links().source(link);
      int target = network.links().target(link);
      neighbours.computeIfAbsent(source, _ -> new ArrayList<>()).add(target);
      neighbours.computeIfAbsent(target, _ -> new ArrayList<>()).add(source);
    }
    Map<Integer, Integer> steps = new HashMap<>();
    centers.forEach(center -> steps.put(center, 0));
    Queue<Integer> next = new ArrayDeque<>(centers);
    while (!next.isEmpty()) {
      int node = next.remove();
      int further = steps.getOrDefault(node, 0) + 1;
      for (int other : neighbours.getOrDefault(node, List.of())) {
        if (steps.putIfAbsent(other, further) == null) {
          next.add(other);
        }
      }
    }
    return steps;
  }
}
