package org.designvault.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Brings forms that no ending gives away back to their word: "froze" to "freeze".
final class Lemmas extends TokenFilter {
  /// A word, and its forms.
  private static final Map<String, String> WORD_OF =
      read(
          """
          bad: worse worst
          begin: began begun
          big: bigger biggest
          break: broke broken
          bring: brought
          build: built
          buy: bought
          catch: caught
          child: children
          choose: chose chosen choice choices
          deal: dealt
          deliver: delivery deliveries
          die: died dies dying
          draw: drew drawn
          drive: drove driven
          fail: failure failures
          fall: fell fallen
          fast: faster fastest
          feel: felt
          find: found
          fly: flew flown
          foot: feet
          forget: forgot forgotten
          freeze: froze frozen
          grow: grew grown growth
          hang: hung
          hide: hid hidden
          hold: held
          know: knew known
          large: larger largest
          leave: left
          lie: lying
          long: longer longest
          lose: lost loses losing loss losses
          man: men
          meet: met
          new: newer newest
          old: older oldest
          pay: paid payment payments
          rise: rose risen
          run: ran
          sell: sold sale sales
          send: sent
          show: shown
          sleep: slept
          slow: slowly slower slowest slowness
          speak: spoke spoken
          spend: spent
          stand: stood
          steal: stole stolen
          stick: stuck
          teach: taught
          tear: torn
          tell: told
          think: thought
          throw: threw thrown
          understand: understood
          wake: woke woken
          wear: wore worn
          win: won
          woman: women
          write: wrote written
          """);

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  Lemmas(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String lemma = WORD_OF.get(word.toString());
    if (lemma != null) {
      word.setEmpty().append(lemma);
    }
    return true;
  }

  private static Map<String, String> read(String table) {
    Map<String, String> wordOf = new HashMap<>();
    table
        .lines()
        .forEach(line -> {
          int colon = line.indexOf(':');
          for (String form : line.substring(colon + 1).strip().split(" ", -1)) {
            wordOf.put(form, line.substring(0, colon));
          }
        });
    return Map.copyOf(wordOf);
  }
}
