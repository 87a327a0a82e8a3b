package org.designvault.recommend.compare;

import java.util.List;
import org.designvault.pattern.ContextId;
import org.jspecify.annotations.Nullable;

/// Entries side by side; names are those of the REST answer.
///
/// @param rows how they stand to each other, if at all; qualities, those that set them furthest
///   apart first; context dimensions in published order; preconditions; price
public record Comparison(List<Row> rows) {
  public Comparison {
    rows = List.copyOf(rows);
  }

  /// @param values one for each entry, in the order they were named
  public record Row(What what, List<Cell> values) {
    public Row {
      values = List.copyOf(values);
    }
  }

  /// What a row is about.
  ///
  /// @param kind relations, quality, context, preconditions or price
  /// @param id of the quality or dimension, else the kind
  public record What(String kind, String id, String name) {}

  /// What one entry says in a row. Only the parts that belong to the kind of row are there.
  ///
  /// @param strength of a quality: all effects together, −2 to 2, as the ranking counts them
  /// @param effects of a quality: each on its own
  /// @param fits of a dimension: values it is at its best in, those that follow included
  /// @param unfit of a dimension: values it is wrong for, those that follow included
  /// @param statements of every other row: sentences
  public record Cell(
      @Nullable Double strength,
      @Nullable List<Ground> effects,
      @Nullable List<ContextId> fits,
      @Nullable List<ContextId> unfit,
      @Nullable List<String> statements) {

    static Cell quality(double strength, List<Ground> effects) {
      return new Cell(strength, List.copyOf(effects), null, null, null);
    }

    static Cell context(List<ContextId> fits, List<ContextId> unfit) {
      return new Cell(null, null, List.copyOf(fits), List.copyOf(unfit), null);
    }

    static Cell of(List<String> statements) {
      return new Cell(null, null, null, null, List.copyOf(statements));
    }
  }

  /// One effect.
  ///
  /// @param id graph address, `pattern/{slug}#effect-{quality}`
  /// @param strength −2 to 2
  /// @param when the circumstance it depends on, or null when it always holds
  public record Ground(String id, int strength, String why, @Nullable String when) {}
}
