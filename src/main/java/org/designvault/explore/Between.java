package org.designvault.explore;

import java.util.List;

/// A wish to know how two nodes hang together.
///
/// @param from id of a node
/// @param to id of another node
/// @param relations only these are followed; when empty those between entries, or all when one of
///   the ends is no entry: that two patterns stand in one category explains little
/// @param limit 1 to 10 paths
public record Between(String from, String to, List<String> relations, int limit) {
  public static final int MOST_PATHS = 10;

  public Between {
    relations = List.copyOf(relations);
  }
}
