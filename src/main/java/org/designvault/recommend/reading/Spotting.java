package org.designvault.recommend.reading;

import java.util.ArrayList;
import java.util.List;

/// One walk over a text, left to right: the longest name at each place, and whether its sense is
/// turned there.
final class Spotting {
  private static final int NOWHERE = -1;

  private final Labels labels;
  private final Quantities quantities;
  private final Cues cues;
  private final List<Token> tokens;
  private final List<Spot> spots = new ArrayList<>();

  private Spot.Sense sense = Spot.Sense.AS_NAMED;
  private boolean permitted;

  /// The negating word, as long as only fillers follow it.
  private int lead = NOWHERE;

  /// First spot of this clause that nothing said afterwards has turned yet.
  private int open;

  /// Word after the last name, as long as only fillers follow it.
  private int named = NOWHERE;

  private Spotting(Labels labels, Quantities quantities, List<Token> tokens) {
    this.labels = labels;
    this.quantities = quantities;
    this.cues = quantities.cues(tokens);
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
    if (Grammar.opensClause(tokens, at)) {
      sense = Spot.Sense.AS_NAMED;
      permitted = false;
      lead = NOWHERE;
      named = NOWHERE;
      open = spots.size();
    }
    Match match = longest(at);
    WordTree.Found<Idioms.Sense> idiom = Idioms.longest(tokens, at);
    if (!idiom.isNone() && idiom.end() > match.end() && take(at, idiom)) {
      return idiom.end();
    }
    if (!match.isNone()) {
      add(at, match);
      return match.end();
    }
    word(at);
    return at + 1;
  }

  private boolean take(int at, WordTree.Found<Idioms.Sense> idiom) {
    if (idiom.meanings().getFirst() == Idioms.Sense.NOTHING) {
      spots.add(Spot.silent(at, idiom.end()));
      return true;
    }
    if (named == NOWHERE || open == spots.size()) {
      return false;
    }
    Spot.Sense turn =
        idiom.meanings().getFirst() == Idioms.Sense.RULED_OUT
            ? Spot.Sense.NEGATED
            : Spot.Sense.NOT_NEEDED;
    spots.subList(open, spots.size()).replaceAll(spot -> spot.turned(turn));
    spots.set(spots.size() - 1, spots.getLast().upTo(idiom.end()));
    open = spots.size();
    return true;
  }

  private void add(int at, Match match) {
    int from = lead == NOWHERE ? match.first() : Math.min(lead, match.first());
    int start = match.first();
    // A quantity takes in the name of what it is a quantity of.
    while (spots.size() > open && start < at && spots.getLast().end() > start) {
      Spot taken = spots.removeLast();
      from = Math.min(from, taken.lead());
      start = Math.min(start, taken.first());
    }
    boolean settled = match.settlesSense();
    boolean enough =
        permitted || tokens.subList(at, match.end()).stream().anyMatch(Spotting::grants);
    spots.add(
        new Spot(
            from,
            start,
            match.end(),
            match.end(),
            match.concepts(),
            settled ? Spot.Sense.AS_NAMED : sense,
            settled,
            enough));
    lead = NOWHERE;
    named = match.end();
  }

  private static boolean grants(Token token) {
    return Grammar.isPermission(token) || Grammar.isSufficing(token);
  }

  private void word(int at) {
    Token token = tokens.get(at);
    if (Grammar.isSufficing(token) && named != NOWHERE && spots.size() > open) {
      spots.set(spots.size() - 1, spots.getLast().allowed());
    }
    permitted = Grammar.isPermission(token) || (permitted && !Grammar.isDemand(token));
    if (Grammar.isNegation(token) || Grammar.isExcepting(tokens, at)) {
      negate(at);
      return;
    }
    if (!Grammar.isFiller(token)) {
      lead = NOWHERE;
      named = NOWHERE;
    }
  }

  /// "Not without" is with.
  private void negate(int at) {
    boolean twice = lead != NOWHERE && tokens.get(at).word().equals("without");
    if (twice) {
      sense = Spot.Sense.AS_NAMED;
    } else {
      sense = Grammar.isNoNeed(tokens, at) ? Spot.Sense.NOT_NEEDED : Spot.Sense.NEGATED;
    }
    lead = lead == NOWHERE ? at : lead;
    named = NOWHERE;
  }

  /// Of a label and a quantity the longer one, the label when they are alike.
  private Match longest(int at) {
    Match label = labels.longest(tokens, at);
    Match quantity = quantities.longest(tokens, at, isNegated(), cues);
    return quantity.end() > label.end() ? quantity : label;
  }

  /// "Must not lose more than an hour": the name of what is measured brought the negation along.
  private boolean isNegated() {
    if (sense == Spot.Sense.NEGATED) {
      return true;
    }
    return named != NOWHERE
        && spots.size() > open
        && spots.getLast().settled()
        && !spots.getLast().isSilent()
        && cues.endsAt(named);
  }
}
