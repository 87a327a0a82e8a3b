package org.designvault.recommend.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A word or a number of a text. Articles say nothing and are left out, so that labels match with
/// or without them.
///
/// @param word in lower case, apostrophes gone
/// @param key the same for singular and plural
/// @param start first UTF-16 unit in the text
/// @param end the one after the last
/// @param opensClause a comma, a full stop or the like stands before it
/// @param joint what joins it to the word before
record Token(String word, String key, int start, int end, boolean opensClause, Joint joint) {

  /// A number (with its separators of thousands and decimals), a comparing sign, or letters and
  /// digits from a letter on. Marks belong to the letter they stand on.
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})++(?!\\d)(?:\\.\\d++)?|\\d++(?:\\.\\d++)?|[<>≤≥]"
              + "|\\p{L}[\\p{L}\\p{M}\\d]*+(?:['’]\\p{L}++)*+");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:!?()–—]|\\.\\s|\\s-+\\s");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "‑");
  private static final Pattern SIGN = Pattern.compile("[$€£¥%]");

  /// What stands between a word and the one before.
  enum Joint {
    SPACE,
    /// as in `req/s`
    SLASH,
    /// a dash before a number, as in `10–20 ms`
    RANGE,
    /// a or an, as in "under a second"
    ARTICLE,
    /// of money or per cent, so that the number counts nothing else
    SIGN
  }

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int last = 0;
    int near = 0;
    boolean article = false;
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
      String between = text.substring(near, matcher.start());
      near = matcher.end();
      if (ARTICLES.contains(word)) {
        article = !word.equals("the");
        continue;
      }
      Joint joint = joint(tokens, word, between, article);
      boolean opensClause =
          joint != Joint.RANGE && CLAUSE_END.matcher(text).region(last, matcher.start()).find();
      tokens.add(new Token(word, key(word), matcher.start(), matcher.end(), opensClause, joint));
      last = matcher.end();
      article = false;
    }
    return tokens;
  }

  private static Joint joint(List<Token> before, String word, String between, boolean article) {
    if (SIGN.matcher(between).find()) {
      return Joint.SIGN;
    }
    if (article) {
      return Joint.ARTICLE;
    }
    if (!before.isEmpty() && Character.isDigit(word.charAt(0))) {
      String dash = before.getLast().isNumber() ? between.strip() : between;
      if (DASHES.contains(dash)) {
        return Joint.RANGE;
      }
    }
    return between.equals("/") ? Joint.SLASH : Joint.SPACE;
  }

  boolean isNumber() {
    return Character.isDigit(word.charAt(0));
  }

  boolean afterSlash() {
    return joint == Joint.SLASH;
  }

  /// Drops the endings in which singular and plural differ: retry and retries, process and
  /// processes, cache and caches come out alike. No word a reader would see.
  private static String key(String word) {
    String key = word;
    if (key.length() >= 4 && key.endsWith("s") && !key.endsWith("ss")) {
      key = key.substring(0, key.length() - 1);
    }
    if (key.length() >= 5 && key.endsWith("e")) {
      key = key.substring(0, key.length() - 1);
    }
    if (key.length() >= 4 && key.endsWith("y")) {
      key = key.substring(0, key.length() - 1) + "i";
    }
    return key;
  }
}
