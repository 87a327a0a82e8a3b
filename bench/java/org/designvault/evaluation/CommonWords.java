package org.designvault.evaluation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.IOUtils;
import org.designvault.pattern.Entry;

/// Whether a question speaks in an entry's own words: a content word is what is left of Porter's
/// stems without numbers, without the stop words of Snowball's English list and without a few more
/// that it lacks. Apart from the product's own reading of words, so that changing that does not
/// change which questions are hard.
final class CommonWords {
  private static final String LIST = "english_stop.txt";
  private static final List<String> MORE =
      List.of(
          "can",
          "will",
          "may",
          "might",
          "must",
          "shall",
          "us",
          "one",
          "two",
          "every",
          "also",
          "many",
          "much",
          "get",
          "gets",
          "got",
          "let",
          "just",
          "even",
          "still",
          "yet",
          "without",
          "although",
          "though",
          "whether",
          "something",
          "nothing",
          "everything",
          "somebody",
          "nobody",
          "everybody",
          "anything",
          "always",
          "never",
          "often",
          "another",
          "whoever",
          "whatever",
          "instead",
          "rather",
          "soon",
          "already",
          "whose",
          "upon");

  private final Analyzer english = new EnglishAnalyzer(stopWords());

  /// Whether the problem shares a content word with the name or the intent of one of these.
  boolean any(String problem, List<Entry> entries) {
    Set<String> asked = of(problem);
    return entries.stream()
        .anyMatch(entry ->
            !Collections.disjoint(asked, of(entry.name()))
                || !Collections.disjoint(asked, of(entry.intent())));
  }

  Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    try (TokenStream stream = english.tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    words.removeIf(word -> word.chars().anyMatch(Character::isDigit));
    return words;
  }

  private static CharArraySet stopWords() {
    try (Reader list =
        new InputStreamReader(
            IOUtils.requireResourceNonNull(SnowballFilter.class.getResourceAsStream(LIST), LIST),
            StandardCharsets.UTF_8)) {
      CharArraySet words = CharArraySet.copy(WordlistLoader.getSnowballWordSet(list));
      words.addAll(MORE);
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
