package org.designvault.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question about a system, with the answers it may have.
///
/// @param ordered the values run towards the harder end
/// @param unit unit of the values' bounds (s, 1/s, B, teams), or null when they have none
/// @param values in published order
public record Dimension(
    Slug id,
    String name,
    String definition,
    List<String> labels,
    boolean ordered,
    @Nullable String unit,
    List<Value> values) {

  public Dimension {
    labels = List.copyOf(labels);
    values = List.copyOf(values);
  }

  /// @param labels words people use for it, without its name
  /// @param neutral stating it decides nothing
  /// @param guarantee an entry gives it to a system, rather than finding it there
  /// @param lowerBound in the dimension's unit, negative infinity when open
  /// @param upperBound in the dimension's unit, positive infinity when open
  public record Value(
      ContextId id,
      String name,
      String definition,
      List<String> labels,
      boolean neutral,
      boolean guarantee,
      double lowerBound,
      double upperBound) {
    public Value {
      labels = List.copyOf(labels);
    }
  }
}
