package org.designvault.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// English words as they are compared: no endings, no contractions, nothing that only holds a
/// sentence together.
///
/// "Time-out" is `time` and `timeout`, so that both spellings meet. Stems are Porter's (1980): in
/// questions of a dozen words a missed ending costs more than a wrong one. Amounts are left out:
/// what shares "20 ms" with a question need not share its matter.
final class Words extends Analyzer {
  /// Far above any description of a trouble; a megabyte of text costs no more than this.
  private static final int LONGEST_TEXT = 10_000;

  private static final Pattern CONTRACTION =
      Pattern.compile("(?<=\\p{L})['’](?:t|s|d|m|ll|re|ve)\\b", Pattern.CASE_INSENSITIVE);

  /// A number that stands alone, with its unit.
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{Nd}[\\p{Nd}.,:]*+(?:\\s?(?:%|ms|µs|us|ns|s|secs?|seconds?|mins?|minutes?"
              + "|h|hours?|[kmgtp]i?b|rps|qps|tps|k|m|bn))?(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private static final Predicate<String> DIGITS = Pattern.compile("\\p{Nd}+").asMatchPredicate();

  private static final int HYPHENS_BOTH_WAYS =
      WordDelimiterGraphFilter.GENERATE_WORD_PARTS
          | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
          | WordDelimiterGraphFilter.CATENATE_ALL;

  private static final CharArraySet STOP =
      stopWords(
          """
          a about after again all also although always am an and another any anyone anything are
          as at away back be because been before being but by came can cannot come could did do
          does doing done each either else even ever every everyone everything few for from get
          gets getting give go goes going got had has have having he her here him his how however
          i if in instead into is it its itself just keep kept know let like made make makes
          making many may me might more most much must my need needs never no nobody none nor not
          nothing now of off often on once one only onto or other others our ours out over own
          people perhaps person put quite rather really same say see seem seems she should since so some
          somebody someone something soon still such than that the their them then there these
          they thing things this those though through thus to too two under until up upon us use
          used uses using very want wants was way we well went were what when whenever where
          whether which while who whole whose why will with within without would yet you your
          ain aren couldn didn doesn don hadn hasn haven isn mustn needn shouldn wasn weren won
          wouldn
          """);

  /// At most so many different words of the text, in their order.
  Set<String> distinct(String text, int most) {
    Set<String> words = new LinkedHashSet<>();
    read(
        text,
        word -> {
          words.add(word);
          return words.size() < most;
        });
    return Collections.unmodifiableSet(words);
  }

  /// Every word of the text as often as it comes, in their order.
  List<String> all(String text) {
    List<String> words = new ArrayList<>();
    read(text, words::add);
    return words;
  }

  /// @param more takes a word, says whether to go on
  private void read(String text, Predicate<String> more) {
    String read = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    try (TokenStream stream = tokenStream("", read)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      boolean going = true;
      while (going && stream.incrementToken()) {
        going = more.test(word.toString());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory could not be read", impossible);
    }
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new PatternReplaceCharFilter(
        AMOUNT, " ", new PatternReplaceCharFilter(CONTRACTION, "", reader));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokens = new WhitespaceTokenizer();
    TokenStream words = new LowerCaseFilter(tokens);
    words =
        new WordDelimiterGraphFilter(
            words, false, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, HYPHENS_BOTH_WAYS, null);
    words = new Lemmas(new StopFilter(new WithoutNumbers(words), STOP));
    return new TokenStreamComponents(tokens, new PorterStemFilter(words));
  }

  /// Also those that a hyphen or a letter parted from a word.
  private static final class WithoutNumbers extends FilteringTokenFilter {
    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    WithoutNumbers(TokenStream words) {
      super(words);
    }

    @Override
    protected boolean accept() {
      return !DIGITS.test(word.toString());
    }
  }

  private static CharArraySet stopWords(String list) {
    List<String> words = Pattern.compile("\\s+").splitAsStream(list.strip()).toList();
    return CharArraySet.unmodifiableSet(new CharArraySet(words, false));
  }
}
