package org.designvault.search.latent;

/// The little linear algebra that a model of a few hundred entries needs. Symmetric matrices, whole
/// in memory.
final class Matrix {
  private Matrix() {}

  /// Of two matrices of one size. Row by row of the second, which the machine adds up several
  /// columns at a time.
  static double[][] product(double[][] one, double[][] other) {
    int size = one.length;
    double[][] product = new double[size][size];
    for (int row = 0; row < size; row++) {
      for (int between = 0; between < size; between++) {
        add(one[row][between], other[between], product[row]);
      }
    }
    return product;
  }

  static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int place = 0; place < one.length; place++) {
      sum += one[place] * other[place];
    }
    return sum;
  }

  /// In place, by Gauss and Jordan. Without pivoting, which a positive definite matrix does not
  /// need.
  ///
  /// @param matrix symmetric, all eigenvalues above 0
  static void invert(double[][] matrix) {
    int size = matrix.length;
    for (int pivot = 0; pivot < size; pivot++) {
      double[] source = matrix[pivot];
      double scale = 1 / source[pivot];
      source[pivot] = 1;
      for (int column = 0; column < size; column++) {
        source[column] *= scale;
      }
      for (int row = 0; row < size; row++) {
        if (row != pivot) {
          double share = matrix[row][pivot];
          matrix[row][pivot] = 0;
          add(-share, source, matrix[row]);
        }
      }
    }
  }

  /// Rows as columns.
  static double[][] turned(double[][] matrix) {
    double[][] turned = new double[matrix.length][matrix.length];
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < matrix.length; column++) {
        turned[column][row] = matrix[row][column];
      }
    }
    return turned;
  }

  static void add(double times, double[] source, double[] target) {
    for (int column = 0; column < target.length; column++) {
      target[column] += times * source[column];
    }
  }
}
