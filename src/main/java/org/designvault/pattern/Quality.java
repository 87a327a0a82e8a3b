package org.designvault.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quality attribute, or a characteristic that groups several.
///
/// @param labels words people use for it, without its name
/// @param broader the characteristic it belongs to; null for a characteristic
public record Quality(
    Slug id, String name, String definition, List<String> labels, @Nullable Slug broader) {
  public Quality {
    labels = List.copyOf(labels);
  }
}
