package org.designvault.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ways from one node to another; component names are those of the REST answer.
///
/// @param paths the shortest first; each visits no node twice, and no two visit the same nodes in
///   the same order
/// @param truncated the search reached its limit before it had found as many as were asked for, so
///   there may be more
public record Paths(String revision, List<List<Step>> paths, boolean truncated) {
  public Paths {
    paths = paths.stream().map(List::copyOf).toList();
  }

  /// A node of a path, with the link by which it is reached from the one before; the first has
  /// none.
  ///
  /// @param direction `out` when the link runs from the node before to this one, `in` when it runs
  ///   the other way
  public record Step(
      String node, @Nullable String relation, @Nullable String direction, @Nullable String why) {}
}
