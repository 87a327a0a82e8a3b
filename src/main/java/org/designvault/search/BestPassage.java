package org.designvault.search;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The one of several passages that holds most of what was looked for; the first of equals.
final class BestPassage {
  private static final int LONGEST = 240;

  private final Map<String, Double> worth;
  private double most;
  private @Nullable Passage passage;

  /// @param worth the words looked for, and what finding each of them tells
  BestPassage(Map<String, Double> worth) {
    this.worth = worth;
  }

  /// @param share of what a piece tells, for pieces of somebody else
  /// @param shown how a piece is shown; asked only of one that is the best so far
  void offer(Said said, double share, UnaryOperator<Piece> shown) {
    double[] found = said.found(worth);
    for (int place = 0; place < found.length; place++) {
      Piece piece = said.pieces().get(place);
      double tells = found[place] * share * piece.part().tells();
      if (tells > most) {
        most = tells;
        Piece best = shown.apply(piece);
        passage = new Passage(best.part().id(), PlainText.shortened(best.text(), LONGEST));
      }
    }
  }

  Optional<Passage> passage() {
    return Optional.ofNullable(passage);
  }
}
