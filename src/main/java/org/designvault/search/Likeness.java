package org.designvault.search;

import java.util.List;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/// How much a label looks like what somebody is typing. Both in lower case, words parted by single
/// spaces.
@FunctionalInterface
interface Likeness {
  /// Likeliest first.
  enum Degree {
    SAME,
    BEGINS_SO,
    A_WORD_BEGINS_SO,
    HOLDS_IT,
    BUT_FOR_TYPOS,
    NONE
  }

  Degree of(String label);

  static Likeness holding(String typed) {
    return label -> {
      int place = label.indexOf(typed);
      if (place == 0) {
        return label.length() == typed.length() ? Degree.SAME : Degree.BEGINS_SO;
      }
      if (label.contains(" " + typed)) {
        return Degree.A_WORD_BEGINS_SO;
      }
      return place > 0 ? Degree.HOLDS_IT : Degree.NONE;
    };
  }

  /// Each typed word begins like some word of the label, give or take its typos; the order of words
  /// is free.
  static Likeness butForTypos(String typed) {
    List<CharacterRunAutomaton> nearly = Typos.words(typed).map(Typos::beginsNearly).toList();
    return label -> {
      List<String> words = Typos.words(label).toList();
      boolean like = nearly.stream().allMatch(near -> words.stream().anyMatch(near::run));
      return like ? Degree.BUT_FOR_TYPOS : Degree.NONE;
    };
  }
}
