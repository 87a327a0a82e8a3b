package org.designvault.explore;

import java.util.Arrays;

/// Links by number, in as little room as a hundred thousand entries need.
final class Links {
  private int size;
  private int[] sources = new int[64];
  private int[] targets = new int[64];
  private byte[] relations = new byte[64];
  private String[] whys = new String[64];

  void add(int source, int relation, int target, String why) {
    if (size == sources.length) {
      grow(2 * size);
    }
    sources[size] = source;
    targets[size] = target;
    relations[size] = (byte) relation;
    whys[size] = why;
    size++;
  }

  private void grow(int room) {
    sources = Arrays.copyOf(sources, room);
    targets = Arrays.copyOf(targets, room);
    relations = Arrays.copyOf(relations, room);
    whys = Arrays.copyOf(whys, room);
  }

  int size() {
    return size;
  }

  int source(int link) {
    return sources[link];
  }

  int target(int link) {
    return targets[link];
  }

  int relation(int link) {
    return relations[link];
  }

  String why(int link) {
    return whys[link];
  }

  /// The end of a link that is not this node.
  int other(int link, int node) {
    return sources[link] == node ? targets[link] : sources[link];
  }
}
