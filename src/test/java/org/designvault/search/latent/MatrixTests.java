package org.designvault.search.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MatrixTests {
  private static final int SIZE = 40;

  private final long seed = Long.getLong("seed", new Random().nextLong());

  @Test
  void anInverseTimesItsMatrixIsTheIdentity() {
    System.out.println("MatrixTests seed " + seed);
    Random chance = new Random(seed);
    double[][] some = new double[SIZE][SIZE];
    for (double[] row : some) {
      for (int column = 0; column < SIZE; column++) {
        row[column] = chance.nextDouble() - 0.5;
      }
    }
    double[][] definite = squareOf(some);
    double[][] inverse = copyOf(definite);
    Matrix.invert(inverse);
    double[][] product = Matrix.product(inverse, definite);
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        assertThat(product[row][column]).isEqualTo(row == column ? 1 : 0, within(1e-9));
      }
    }
  }

  /// With 1 added to every eigenvalue.
  private static double[][] squareOf(double[][] some) {
    double[][] square = new double[SIZE][SIZE];
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        square[row][column] = Matrix.dot(some[row], some[column]) + (row == column ? 1 : 0);
      }
    }
    return square;
  }

  private static double[][] copyOf(double[][] matrix) {
    double[][] copy = new double[SIZE][];
    for (int row = 0; row < SIZE; row++) {
      copy[row] = matrix[row].clone();
    }
    return copy;
  }
}
