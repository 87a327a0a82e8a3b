package org.designvault.pattern;

import org.jspecify.annotations.Nullable;

/// A statement "from kind to", with its reason.
///
/// @param id graph address, `pattern/{from}#{kind}-{to}`
/// @param when the circumstance it depends on, or null
public record Relation(
    String id, RelationKind kind, Slug from, Slug to, String why, @Nullable String when) {

  /// The entry at the far end, seen from one of the two.
  ///
  /// @throws IllegalArgumentException when `near` is at neither end
  public Slug other(Slug near) {
    if (near.equals(from)) {
      return to;
    }
    if (near.equals(to)) {
      return from;
    }
    throw new IllegalArgumentException(near + " is at neither end of " + id);
  }
}
