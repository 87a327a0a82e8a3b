package org.designvault.explore;

import java.util.List;
import org.designvault.explore.Paths.Step;

/// A picture of a part of the network.
///
/// @param relations those that are seen
/// @param types those that are seen
/// @param places nearest to the centres first
/// @param lines links between them, nearest first
/// @param within number of nodes within the depth; at most 2,000 are counted
/// @param missing how many of them did not fit into the picture
/// @param truncated some nodes within the depth, or some lines, did not fit
/// @param ways the paths that were asked for, the shortest first
public record Scene(
    String revision,
    List<String> relations,
    List<String> types,
    List<Place> places,
    List<Line> lines,
    int within,
    int missing,
    boolean truncated,
    List<List<Step>> ways) {
  public Scene {
    relations = List.copyOf(relations);
    types = List.copyOf(types);
    places = List.copyOf(places);
    lines = List.copyOf(lines);
    ways = ways.stream().map(List::copyOf).toList();
  }

  /// @param node its degree counts what passes the filters
  /// @param steps links from the nearest centre within the picture, −1 when no way leads there
  /// @param shown neighbours of it that are in the picture
  /// @param more neighbours that pass the filters and are not
  /// @param onWay the chosen path visits it
  public record Place(Node node, boolean center, int steps, int shown, int more, boolean onWay) {}

  /// @param onWay the chosen path takes it
  public record Line(Edge edge, boolean onWay) {}
}
