package org.designvault.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Simple paths between two nodes, the shortest first: one breadth-first pass from the far end
/// tells how far every node is from it, and then paths of each length are looked for in depth,
/// never stepping where the end is farther than what is left of the length.
///
/// On a dense network there are more paths than anybody could look through, so the effort is
/// bounded: paths longer than `MOST_STEPS` or `DETOUR` steps longer than the shortest are not
/// looked for, and after `MOST_LOOKS` links it stops with what it has.
final class PathSearch {
  /// A longer chain explains nothing.
  static final int MOST_STEPS = 24;

  /// How much longer than the shortest a path may be.
  static final int DETOUR = 3;

  static final int MOST_LOOKS = 500_000;

  private final Network network;
  private final Lens lens;
  private final int from;
  private final int to;
  private final int limit;
  private final int[] distance;
  private final BitSet onPath = new BitSet();
  private final Deque<Integer> path = new ArrayDeque<>();
  private final List<Walk> found = new ArrayList<>();
  private int looks;

  private PathSearch(Network network, Lens lens, int from, int to, int limit) {
    this.network = network;
    this.lens = lens;
    this.from = from;
    this.to = to;
    this.limit = limit;
    this.distance = new int[network.size()];
  }

  /// @param spent the effort ran out before there were as many as wanted
  record Result(List<Walk> walks, boolean spent) {
    static final Result NONE = new Result(List.of(), false);
  }

  static Result between(Network network, Lens lens, int from, int to, int limit) {
    PathSearch search = new PathSearch(network, lens, from, to, limit);
    search.measure();
    int shortest = search.distance[from];
    if (shortest >= 0 && shortest <= MOST_STEPS) {
      search.onPath.set(from);
      int longest = Math.min(shortest + DETOUR, MOST_STEPS);
      for (int length = shortest; length <= longest && search.isLooking(); length++) {
        search.walk(from, length);
      }
    }
    return new Result(search.found, search.looks >= MOST_LOOKS && search.found.size() < limit);
  }

  private boolean isLooking() {
    return found.size() < limit && looks < MOST_LOOKS;
  }

  /// Distances from the far end, as far as the near one and the longest detour.
  private void measure() {
    Arrays.fill(distance, -1);
    distance[to] = 0;
    int[] queue = new int[network.size()];
    queue[0] = to;
    int end = 1;
    int farthest = MOST_STEPS;
    for (int next = 0; next < end; next++) {
      int node = queue[next];
      if (node == from) {
        farthest = Math.min(farthest, distance[from] + DETOUR);
      }
      if (distance[node] == farthest) {
        continue;
      }
      for (int place = 0; place < network.degree(node); place++) {
        int link = network.linkAt(node, place);
        int other = network.links().other(link, node);
        if (distance[other] < 0 && lens.shows(link)) {
          distance[other] = distance[node] + 1;
          queue[end++] = other;
        }
      }
    }
  }

  /// Paths of exactly this length that go on from here. Of several links between two nodes the
  /// first is taken.
  private void walk(int node, int length) {
    if (node == to) {
      if (length == 0) {
        found.add(Walk.of(network, from, path));
      }
      return;
    }
    Set<Integer> tried = new HashSet<>();
    for (int place = 0; place < network.degree(node) && isLooking(); place++) {
      looks++;
      int link = network.linkAt(node, place);
      int other = network.links().other(link, node);
      if (leads(link, other, length - 1) && tried.add(other)) {
        onPath.set(other);
        path.addLast(link);
        walk(other, length - 1);
        path.removeLast();
        onPath.clear(other);
      }
    }
  }

  private boolean leads(int link, int other, int left) {
    return lens.shows(link)
        && !onPath.get(other)
        && distance[other] >= 0
        && distance[other] <= left;
  }
}
