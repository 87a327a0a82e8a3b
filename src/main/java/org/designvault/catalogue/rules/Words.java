package org.designvault.catalogue.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// English words as the rules count and compare them.
final class Words {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// Shorter ones hold sentences together, or are abbreviations that any text may use.
  private static final int SHORTEST_CONTENT = 4;

  /// A stem has at least so many letters: `thing` is not the -ing form of `th`.
  private static final int SHORTEST_STEM = 3;

  private static final Set<String> STOP =
      Set.of(
          SPACE.split(
              """
              about above after again against ahead almost alone along already also although always
              among another anybody anyone anything anywhere aren around away back because been
              before behind being below beside besides between beyond both came cannot come comes
              coming could couldn didn does doesn doing done down during each either else enough
              even ever every everybody everyone everything everywhere except from gave gets getting
              give given gives giving goes going gone hadn hardly hasn have haven having hence here
              hers herself himself how however instead into isn itself just keep keeps kept knew
              know known knows last least less like likely made make makes making many maybe might
              more most much must myself near nearly need needed needs neither never next nobody
              none nothing nowhere often once ones only onto other others otherwise ourselves over
              perhaps quite rather really same seem seems several shall should shouldn simply since
              some somebody someone something sometimes somewhere soon still such take taken takes
              taking than that their theirs them themselves then there therefore these they thing
              things this those though through thus together told took toward towards twice under
              unless until upon used uses using usually very want wanted wants wasn well went were
              weren what whatever when whenever where wherever whether which while whoever whole
              whom whose will with within without would wouldn your yours yourself
              """
                  .strip(),
              0));

  private Words() {}

  /// How many there are between spaces, lone punctuation aside.
  static int count(String text) {
    return (int) SPACE.splitAsStream(text).filter(word -> WORD.matcher(word).find()).count();
  }

  /// Every so many words in a row, in lower case and without punctuation.
  ///
  /// @param length how many words a run has
  static List<String> runs(String text, int length) {
    List<String> words = words(text).toList();
    return IntStream.rangeClosed(0, words.size() - length)
        .mapToObj(start -> String.join(" ", words.subList(start, start + length)))
        .toList();
  }

  /// All words without their endings, in their order; case and hyphens make no difference.
  static List<String> stems(String text) {
    return words(text).map(Words::stem).toList();
  }

  /// The words that carry meaning, by their stems.
  static SortedMap<String, String> content(String text) {
    SortedMap<String, String> content = new TreeMap<>();
    words(text)
        .filter(word -> word.length() >= SHORTEST_CONTENT && !STOP.contains(word))
        .forEach(word -> content.putIfAbsent(stem(word), word));
    return content;
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
  }

  /// Plurals, -ing and -ed only: two forms of one word meet, two words seldom do.
  private static String stem(String word) {
    String stem = singular(word);
    for (String ending : List.of("ing", "ed")) {
      String rest = without(stem, ending);
      if (!rest.equals(stem)) {
        return without(single(rest), "e");
      }
    }
    return without(stem, "e");
  }

  private static String singular(String word) {
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return word.length() > SHORTEST_STEM + 1 ? word.substring(0, word.length() - 3) + "y" : word;
    }
    if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches")) {
      return without(word, "es");
    }
    return word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")
        ? word
        : without(word, "s");
  }

  private static String without(String word, String ending) {
    int length = word.length() - ending.length();
    return word.endsWith(ending) && length >= SHORTEST_STEM ? word.substring(0, length) : word;
  }

  /// `stopp` is `stop`, but `call` stays.
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "lsz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
  }
}
