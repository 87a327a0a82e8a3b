package org.designvault.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.designvault.facts.Facts;

/// Words as often as they come in the shipped entries, which is how often they come anywhere (Zipf,
/// 1935), and rare ones that none of them has.
record Lexicon(List<String> text, Random chance) {
  private static final int RARE = 20;

  static Lexicon of(Facts facts, Random chance) {
    List<String> text =
        facts.entries().values().stream()
            .flatMap(entry ->
                Stream.concat(
                    Stream.of(entry.intent(), entry.sections().context()),
                    entry.questions().stream()))
            .flatMap(words -> Stream.of(words.split("[^A-Za-z]+")))
            .filter(word -> word.length() > 1)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    return new Lexicon(text, chance);
  }

  String sentence(int words) {
    return Stream.generate(this::word).limit(words).collect(Collectors.joining(" ")) + ".";
  }

  String title() {
    return word() + " " + word();
  }

  /// One in twenty is made up.
  private String word() {
    String known = text.get(chance.nextInt(text.size()));
    return chance.nextInt(RARE) > 0 ? known : known + Integer.toString(chance.nextInt(5000), 36);
  }
}
