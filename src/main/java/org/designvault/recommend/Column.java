package org.designvault.recommend;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/// One number for each entry, most of them 0 and not stored.
final class Column {
  static final Column EMPTY = of(new BitSet(), _ -> 0);

  private final int[] rows;
  private final double[] values;

  private Column(int[] rows, double[] values) {
    this.rows = rows;
    this.values = values;
  }

  static Column of(BitSet rows, IntToDoubleFunction value) {
    int[] stored = rows.stream().filter(row -> value.applyAsDouble(row) != 0).toArray();
    return new Column(stored, Arrays.stream(stored).mapToDouble(value).toArray());
  }

  static Column of(double[] dense) {
    BitSet rows = new BitSet(dense.length);
    rows.set(0, dense.length);
    return of(rows, row -> dense[row]);
  }

  /// All of them, the unstored ones as 0.
  double[] dense(int size) {
    double[] dense = new double[size];
    for (int place = 0; place < rows.length; place++) {
      dense[rows[place]] = values[place];
    }
    return dense;
  }

  double at(int row) {
    int place = Arrays.binarySearch(rows, row);
    return place < 0 ? 0 : values[place];
  }

  /// Adds the column times `factor` in parts, and marks the rows that gained by it.
  void addTo(double[] parts, double factor, BitSet gained) {
    for (int place = 0; place < rows.length; place++) {
      double points = Scoring.parts(factor * values[place]);
      parts[rows[place]] += points;
      if (points > 0) {
        gained.set(rows[place]);
      }
    }
  }

  /// The rows below a bound, unstored ones counting as 0.
  BitSet below(double bound, int size) {
    BitSet below = new BitSet(size);
    below.set(0, size, 0 < bound);
    for (int place = 0; place < rows.length; place++) {
      below.set(rows[place], values[place] < bound);
    }
    return below;
  }
}
