package org.designvault.recommend.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The words of a phrase that say something and were not understood, as the runs in which they
/// stand.
final class Leftovers {
  private static final int NOWHERE = -1;

  private final String phrase;
  private final List<Token> tokens;
  private final List<Reading.Unread> runs = new ArrayList<>();
  private int first = NOWHERE;
  private int last = NOWHERE;

  private Leftovers(String phrase, List<Token> tokens) {
    this.phrase = phrase;
    this.tokens = tokens;
  }

  static List<Reading.Unread> of(String phrase, List<Token> tokens, List<Spot> spots) {
    BitSet read = new BitSet(tokens.size());
    spots.forEach(spot -> read.set(spot.lead(), spot.tail()));
    Leftovers leftovers = new Leftovers(phrase, tokens);
    for (int at = 0; at < tokens.size(); at++) {
      if (read.get(at) || tokens.get(at).opensClause()) {
        leftovers.endRun();
      }
      if (!read.get(at)) {
        leftovers.add(at);
      }
    }
    leftovers.endRun();
    return leftovers.runs;
  }

  /// A run begins with a word that says or negates something, and ends with one that says
  /// something.
  private void add(int at) {
    Token token = tokens.get(at);
    if (Grammar.isFiller(token)) {
      return;
    }
    first = first == NOWHERE ? at : first;
    if (!Grammar.isNegation(token)) {
      last = at;
    }
  }

  private void endRun() {
    if (last != NOWHERE) {
      int start = tokens.get(first).start();
      int end = tokens.get(last).end();
      runs.add(new Reading.Unread(phrase.substring(start, end), start, end, List.of()));
    }
    first = NOWHERE;
    last = NOWHERE;
  }
}
