package org.designvault.catalogue;

import java.util.List;
import org.designvault.pattern.Source;

/// `sources.yaml`, every reference once.
///
/// @param file path from the project's root
/// @param lines line of each item, in step with `items`
public record SourceList(String file, List<Source> items, List<Integer> lines) {
  public SourceList {
    items = List.copyOf(items);
    lines = List.copyOf(lines);
  }
}
