package org.designvault.search.latent;

import java.util.List;
import java.util.Map;

/// Which entries speak of the same matter, whichever words they choose: latent semantic indexing
/// (Deerwester et al., 1990). A question's score for one entry counts a little for those that share
/// its vocabulary.
///
/// With unit rows N of the entries' word weights, NNᵀ holds how alike entries are, and a question's
/// scores divided by the lengths of the rows are Nq. Latent semantic indexing keeps the first so
/// many directions of that matrix and drops the others; here each is kept by λ⁴/(λ⁴+μ⁴), a low pass
/// without an edge (Butterworth, 1930), so that no single direction decides and none has to be
/// found. Neither words nor their vectors are needed to answer.
public final class Latent {
  /// With fewer entries their words do not yet fall into subjects.
  private static final int FEWEST = 100;

  /// The work grows with the third power: half a second here. Larger catalogues are searched by
  /// shared words alone.
  private static final int MOST = 600;

  /// μ, half way between what is kept and what is dropped, where 1 is the weight of an average
  /// direction. On judged and on left-out questions there is little difference from 1.2 to 1.8.
  private static final double HALFWAY = 1.5;

  /// By place of an entry: the length of its row of word weights.
  private final double[] lengths;

  /// By place and place: what an entry gives to another of what it is asked for. Empty without a
  /// model.
  private final double[][] gives;

  private Latent(double[] lengths, double[][] gives) {
    this.lengths = lengths;
    this.gives = gives;
  }

  /// Whether so many entries are worth a model and allow one.
  public static boolean fits(int entries) {
    return entries >= FEWEST && entries <= MOST;
  }

  /// Knows of no likeness.
  public static Latent none() {
    return new Latent(new double[0], new double[0][]);
  }

  /// The same entries give the same model.
  ///
  /// @param entries by place: what each of its words weighs; as many as {@link #fits}
  public static Latent of(List<Map<String, Double>> entries) {
    Likenesses likenesses = Likenesses.of(entries);
    double[][] kept = lowPass(likenesses.cosines());
    double[][] half = Matrix.product(kept, likenesses.cosines());
    for (int place = 0; place < kept.length; place++) {
      double length = Math.sqrt(Math.max(0, Matrix.dot(half[place], kept[place])));
      for (int other = 0; other < kept.length; other++) {
        kept[place][other] = length > 0 ? kept[place][other] / length : 0;
      }
    }
    return new Latent(likenesses.lengths(), Matrix.turned(kept));
  }

  /// How near each entry is to what was asked; 0 where it is not.
  ///
  /// @param scores by place: the sum of the weights of the words asked for
  public double[] nearness(double[] scores) {
    double[] near = new double[scores.length];
    if (gives.length == 0) {
      return near;
    }
    for (int place = 0; place < scores.length; place++) {
      if (scores[place] != 0 && lengths[place] > 0) {
        Matrix.add(scores[place] / lengths[place], gives[place], near);
      }
    }
    for (int place = 0; place < near.length; place++) {
      near[place] = Math.max(0, near[place]);
    }
    return near;
  }

  /// G⁴(G⁴+μ⁴)⁻¹ = 1 − μ⁴(G⁴+μ⁴)⁻¹.
  private static double[][] lowPass(double[][] matrix) {
    double[][] squared = Matrix.product(matrix, matrix);
    double[][] kept = Matrix.product(squared, squared);
    double floor = Math.pow(HALFWAY, 4);
    for (int place = 0; place < kept.length; place++) {
      kept[place][place] += floor;
    }
    Matrix.invert(kept);
    for (int row = 0; row < kept.length; row++) {
      for (int column = 0; column < kept.length; column++) {
        kept[row][column] = (row == column ? 1 : 0) - floor * kept[row][column];
      }
    }
    return kept;
  }
}
