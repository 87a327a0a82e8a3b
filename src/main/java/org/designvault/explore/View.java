package org.designvault.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A wish for a picture of a part of the network, as somebody came to it: from some centres,
/// opening one node after the other.
///
/// @param centers ids of nodes, none for a picture of nothing
/// @param depth 1 to 4 links from the nearest centre
/// @param limit 1 to 2,000 nodes around the centres; what is opened comes on top
/// @param relations exactly these are seen; null for those that are of use around these centres
/// @param types exactly these types of nodes are seen, except centres; null for all
/// @param opened in the order in which they were opened
/// @param removed ids of nodes that are not wanted; centres stay
/// @param way two nodes and which of the paths between them is laid over the picture, or null
public record View(
    List<String> centers,
    int depth,
    int limit,
    @Nullable List<String> relations,
    @Nullable List<String> types,
    List<Opened> opened,
    List<String> removed,
    @Nullable Way way) {
  public View {
    centers = List.copyOf(centers);
    relations = relations == null ? null : List.copyOf(relations);
    types = types == null ? null : List.copyOf(types);
    opened = List.copyOf(opened);
    removed = List.copyOf(removed);
  }

  /// @param count how many neighbours that were not yet in the picture it brings, from 1
  public record Opened(String node, int count) {}

  /// @param choice place among the paths, from 0
  public record Way(String from, String to, int choice) {}
}
