package org.designvault.recommend.reading;

import java.util.List;

/// Turns of speech whose words are not meant one by one.
final class Idioms {

  /// What one does with the words that stand around an idiom.
  enum Sense {
    /// Says nothing, and turns nothing either: "in the first place", "not only".
    NOTHING,
    /// What was named before is ruled out: "is not an option".
    RULED_OUT,
    /// What was named before is not needed, which rules nothing out.
    NOT_NEEDED
  }

  private static final WordTree<Sense> ALL = new WordTree<>();

  static {
    for (String idiom :
        List.of(
            "in order to",
            "in order that",
            "under the hood",
            "state of the art",
            "in the first place",
            "on the one hand",
            "on the other hand",
            "at the end of the day",
            "in the long run",
            "on the edge of",
            "cutting edge",
            "last but not least",
            "for the time being",
            "at first",
            "first of all",
            "on a scale of",
            "depends on",
            "depending on",
            "based on",
            "focus on",
            "relies on",
            "rely on",
            "as soon as possible",
            "lambda expression",
            "lambda architecture",
            "one another",
            "each other",
            "not only",
            "not just",
            "not merely",
            "not to mention",
            "nothing but",
            "no problem",
            "no objection",
            "no doubt",
            "no matter",
            "no wonder",
            "don't mind",
            "no longer than it takes",
            "more or less",
            "at all",
            "at once")) {
      ALL.add(idiom, Sense.NOTHING);
    }
    for (String idiom :
        List.of(
            "forbidden",
            "banned",
            "prohibited",
            "ruled out",
            "off the table",
            "off limits",
            "out of the question",
            "not allowed",
            "not an option",
            "not possible",
            "not acceptable",
            "not permitted",
            "not wanted",
            "not welcome",
            "no option",
            "no go",
            "isn't an option",
            "isn't allowed",
            "isn't possible",
            "isn't acceptable",
            "aren't an option",
            "aren't allowed",
            "aren't possible",
            "unacceptable",
            "cannot be used",
            "can't be used",
            "must not be used",
            "may not be used",
            "shall not be used")) {
      ALL.add(idiom, Sense.RULED_OUT);
    }
    for (String idiom :
        List.of(
            "not needed",
            "not required",
            "not necessary",
            "not important",
            "isn't needed",
            "isn't required",
            "isn't necessary",
            "aren't needed",
            "aren't required",
            "aren't necessary",
            "unnecessary",
            "doesn't matter",
            "does not matter",
            "don't matter",
            "do not matter",
            "optional",
            "overkill")) {
      ALL.add(idiom, Sense.NOT_NEEDED);
    }
  }

  private Idioms() {}

  static WordTree.Found<Sense> longest(List<Token> tokens, int from) {
    return ALL.longest(tokens, from);
  }
}
