package org.designvault.embedding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.designvault.pattern.Digest;
import org.designvault.pattern.Entry;

/// What of an entry, and how much of any text, is sent.
final class Texts {
  /// Some 500 tokens of English: what the smallest models read.
  static final int LONGEST = 2000;

  /// Enough for the quartile of a distribution.
  private static final int ORDINARY = 64;

  private static final int DIGITS = 32;

  private Texts() {}

  /// Its names, its intent and the questions it answers, a line each.
  static String of(Entry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(entry.name());
    lines.addAll(entry.aliases());
    lines.add(entry.intent());
    lines.addAll(entry.questions());
    return shortened(String.join("\n", lines));
  }

  /// One of each of some entries, all over the catalogue.
  static List<String> ordinaryQuestions(Collection<Entry> entries) {
    List<String> first =
        entries.stream()
            .filter(entry -> !entry.questions().isEmpty())
            .map(entry -> shortened(entry.questions().getFirst()))
            .toList();
    int count = Math.min(first.size(), ORDINARY);
    return IntStream.range(0, count)
        .mapToObj(at -> first.get((int) ((long) at * first.size() / count)))
        .toList();
  }

  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end);
  }

  /// Same text, same name.
  static String digest(String text) {
    return new Digest().with(text).hex(DIGITS);
  }
}
