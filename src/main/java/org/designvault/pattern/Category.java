package org.designvault.pattern;

import java.util.List;

/// One of the shelves of the catalogue.
///
/// @param group core, extended or specialised
/// @param position place in the published order, from 1
public record Category(
    Slug id, String name, String definition, List<String> labels, String group, int position) {
  public Category {
    labels = List.copyOf(labels);
  }
}
