package org.designvault.recommend.reading;

import java.util.ArrayList;
import java.util.List;

/// One walk over a text, left to right: the longest name at each place, and whether its sense is
/// turned there.
final class Spotting {
  private static final int NOWHERE = -1;

  private final Labels labels;
  private final Quantities quantities;
  private final List<Token> tokens;
  private final List<Spot> spots = new ArrayList<>();
  private boolean negated;

  /// The negating word, as long as only fillers follow it.
  private int lead = NOWHERE;

  private Spotting(Labels labels, Quantities quantities, List<Token> tokens) {
    this.labels = labels;
    this.quantities = quantities;
    this.tokens = tokens;
  }

  static List<Spot> in(List<Token> tokens, Labels labels, Quantities quantities) {
    Spotting walk = new Spotting(labels, quantities, tokens);
    int at = 0;
    while (at < tokens.size()) {
      at = walk.step(at);
    }
    return walk.spots;
  }

  private int step(int at) {
    Token token = tokens.get(at);
    if (Grammar.endsNegation(token)) {
      negated = false;
      lead = NOWHERE;
    }
    Match match = longest(at);
    if (!match.isNone()) {
      boolean turned = negated && !match.settlesSense();
      int from = lead == NOWHERE ? at : lead;
      spots.add(new Spot(from, at, match.end(), match.concepts(), turned));
      lead = NOWHERE;
      return match.end();
    }
    if (Grammar.isNegation(token)) {
      negated = true;
      lead = lead == NOWHERE ? at : lead;
    } else if (!Grammar.isFiller(token)) {
      lead = NOWHERE;
    }
    return at + 1;
  }

  /// Of a label and a quantity the longer one, the label when they are alike.
  private Match longest(int at) {
    Match label = labels.longest(tokens, at);
    Match quantity = quantities.longest(tokens, at, negated);
    return quantity.end() > label.end() ? quantity : label;
  }
}
