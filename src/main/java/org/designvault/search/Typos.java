package org.designvault.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// Words that somebody may have meant: Levenshtein's distance (1966), a swap of neighbours counted
/// as one.
final class Typos {
  private static final Pattern SPACE = Pattern.compile(" ");

  /// From so many characters on one is forgiven, then two; a shorter word would be another word.
  private static final int ONE_FROM = 4;

  private static final int TWO_FROM = 8;

  /// Words beyond this are not looked at: no name has so many.
  private static final int MOST_WORDS = 16;

  private Typos() {}

  static Stream<String> words(String label) {
    return SPACE.splitAsStream(label).limit(MOST_WORDS);
  }

  /// Accepts what begins with the word, give or take its typos.
  static CharacterRunAutomaton beginsNearly(String word) {
    int length = word.codePointCount(0, word.length());
    int typos = length >= TWO_FROM ? 2 : length >= ONE_FROM ? 1 : 0;
    Automaton near =
        typos == 0
            ? Automata.makeString(word)
            : new LevenshteinAutomata(word, true).toAutomaton(typos);
    return new CharacterRunAutomaton(
        Operations.determinize(
            Operations.concatenate(List.of(near, Automata.makeAnyString())),
            Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }
}
