package org.designvault.explore;

import java.util.List;

/// A wish to see what lies around some nodes. Empty lists filter nothing.
///
/// @param centers ids of nodes
/// @param depth 1 to 4 links from the nearest centre, in whichever direction they run
/// @param relations only these are followed and shown
/// @param kinds only nodes of these types, except the centres
/// @param categories slugs; of entries only those that stand in one of them, except the centres
/// @param limit 1 to 2,000 nodes
public record Around(
    List<String> centers,
    int depth,
    List<String> relations,
    List<String> kinds,
    List<String> categories,
    int limit) {
  public static final int GREATEST_DEPTH = 4;
  public static final int MOST_CENTERS = 12;
  public static final int MOST_NODES = 2_000;
  public static final int MOST_EDGES = 5_000;

  public Around {
    centers = List.copyOf(centers);
    relations = List.copyOf(relations);
    kinds = List.copyOf(kinds);
    categories = List.copyOf(categories);
  }
}
