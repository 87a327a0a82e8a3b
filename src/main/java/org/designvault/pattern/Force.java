package org.designvault.pattern;

import java.util.List;

/// A situated pull between two qualities, shared by the entries that resolve it.
///
/// @param pulls the two qualities that cannot both be had in full
public record Force(
    Slug id, String name, String definition, List<String> labels, List<Slug> pulls) {
  public Force {
    labels = List.copyOf(labels);
    pulls = List.copyOf(pulls);
  }
}
