package org.designvault.catalogue;

import java.util.List;
import org.designvault.pattern.Source;

/// Every reference once, from the `sources.yaml` of each catalogue.
///
/// @param places where each item stands, in step with `items`
public record SourceList(List<Source> items, List<Place> places) {
  public SourceList {
    items = List.copyOf(items);
    places = List.copyOf(places);
  }

  /// @param file path from the project's root
  public record Place(String file, int line) {}
}
