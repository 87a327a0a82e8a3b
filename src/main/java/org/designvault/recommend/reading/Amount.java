package org.designvault.recommend.reading;

import static org.designvault.recommend.reading.Units.PER;
import static org.designvault.recommend.reading.Units.SIZES;
import static org.designvault.recommend.reading.Units.TEAM;
import static org.designvault.recommend.reading.Units.TIMES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.designvault.recommend.reading.Token.Joint;

/// A number of something that has one of the base units. Of a range it is the upper end, since that
/// is what must be held.
///
/// @param end the word after the last one
/// @param count as written, in what it is written in: 5 people, 20 ms
/// @param each how much of the base unit one of them is
record Amount(int end, double count, double each, String unit) {

  /// "Page views": more words would be another clause.
  private static final int MOST_COUNTED = 2;

  /// Above that, a number of people is an audience and no team.
  private static final int MOST_PEOPLE = 50;

  private static final Set<String> RANGE = Set.of("to", "and", "or");
  private static final Set<String> OUR_OWN = Set.of("are", "were", "only", "just", "all");

  double size() {
    return count * each;
  }

  /// Reads the words from `from` on; empty when they are no number with a known unit.
  ///
  /// @param words of one clause
  static Optional<Amount> at(List<Token> words, int from) {
    return teamOf(words, from)
        .or(() ->
            range(words, from)
                .filter(_ -> words.get(from).joint() != Joint.SIGN)
                .flatMap(number -> withUnit(number, words, from)));
  }

  /// "A second" or "sub-second": the unit stands without a number.
  static Optional<Amount> one(List<Token> words, int from) {
    if (from >= words.size()) {
      return Optional.empty();
    }
    String word = words.get(from).word();
    Double each = TIMES.getOrDefault(word, SIZES.get(word));
    String unit = TIMES.containsKey(word) ? Units.SECONDS : Units.BYTES;
    return each == null || isPer(words, from + 1)
        ? Optional.empty()
        : Optional.of(new Amount(from + 1, 1, each, unit));
  }

  /// "10-20 ms", "two to five teams", "between 50 and 100".
  private static Optional<Numeral> range(List<Token> words, int from) {
    Optional<Numeral> first = Numeral.at(words, from);
    if (first.isEmpty()) {
      return first;
    }
    int next = first.get().end();
    if (next < words.size()) {
      int other = RANGE.contains(words.get(next).word()) ? next + 1 : next;
      if (other > next || words.get(next).joint() == Joint.RANGE) {
        Optional<Numeral> second = Numeral.at(words, other);
        if (second.isPresent()) {
          double upper = Math.max(first.get().value(), second.get().value());
          return Optional.of(new Numeral(second.get().end(), upper));
        }
      }
    }
    return first;
  }

  private static Optional<Amount> withUnit(Numeral number, List<Token> words, int from) {
    int at = number.end();
    if (at >= words.size() || words.get(at).joint() == Joint.SIGN) {
      return Optional.empty();
    }
    Token unit = words.get(at);
    Double seconds = unit.afterSlash() ? null : TIMES.get(unit.word());
    if (seconds != null || SIZES.containsKey(unit.word())) {
      // "5 GB per second" is neither a volume nor a number of requests, "8 hours a day" no budget.
      return isPer(words, at + 1)
          ? Optional.empty()
          : Optional.of(
              seconds == null
                  ? new Amount(
                      at + 1, number.value(), SIZES.getOrDefault(unit.word(), 0.0), Units.BYTES)
                  : new Amount(at + 1, number.value(), seconds, Units.SECONDS));
    }
    if (Units.RATES.contains(unit.word())) {
      return Optional.of(new Amount(at + 1, number.value(), 1, Units.PER_SECOND));
    }
    return rate(number, words).or(() -> people(number, words, from));
  }

  /// "Requests per second", "req/s", "requests a second": whatever is counted.
  private static Optional<Amount> rate(Numeral number, List<Token> words) {
    int at = number.end();
    for (int next = at; next < words.size() && next <= at + MOST_COUNTED; next++) {
      Token token = words.get(next);
      if (Units.NO_LOAD.contains(token.word()) || token.joint() == Joint.SIGN) {
        break;
      }
      Double seconds = next > at ? Units.ADVERBS.get(token.word()) : null;
      if (seconds != null) {
        return Optional.of(new Amount(next + 1, number.value(), 1 / seconds, Units.PER_SECOND));
      }
      int unit = PER.contains(token.word()) ? next + 1 : next;
      boolean said = unit > next || token.afterSlash() || token.joint() == Joint.ARTICLE;
      seconds = said && unit < words.size() ? TIMES.get(words.get(unit).word()) : null;
      if (seconds != null) {
        return Optional.of(new Amount(unit + 1, number.value(), 1 / seconds, Units.PER_SECOND));
      }
    }
    return Optional.empty();
  }

  private static Optional<Amount> people(Numeral number, List<Token> words, int from) {
    int at = number.end();
    String word = words.get(at).word();
    String next = at + 1 < words.size() ? words.get(at + 1).word() : "";
    if (TEAM.contains(word)) {
      return Optional.of(new Amount(at + 1, number.value(), 1, Units.TEAMS));
    }
    if (Units.BUILDERS.contains(word)) {
      return Optional.of(heads(TEAM.contains(next) ? at + 2 : at + 1, number));
    }
    boolean of =
        word.equals("of")
            && next.equals("us")
            && from > 0
            && OUR_OWN.contains(words.get(from - 1).word());
    boolean crew = Set.of("person", "man", "people").contains(word) && TEAM.contains(next);
    if (of || crew) {
      return Optional.of(heads(at + 2, number));
    }
    return Units.PEOPLE.contains(word) && number.value() <= MOST_PEOPLE
        ? Optional.of(heads(at + 1, number))
        : Optional.empty();
  }

  /// "A team of four": one team, unless the number says that it is more.
  private static Optional<Amount> teamOf(List<Token> words, int from) {
    boolean opens =
        from + 2 < words.size()
            && words.get(from).word().equals("team")
            && words.get(from + 1).word().equals("of");
    return opens
        ? Numeral.at(words, from + 2).map(number -> heads(afterPeople(words, number.end()), number))
        : Optional.empty();
  }

  private static int afterPeople(List<Token> words, int at) {
    String word = at < words.size() ? words.get(at).word() : "";
    return Units.BUILDERS.contains(word) || Units.PEOPLE.contains(word) ? at + 1 : at;
  }

  private static Amount heads(int end, Numeral number) {
    return new Amount(end, number.value(), 1 / Units.PEOPLE_IN_A_TEAM, Units.TEAMS);
  }

  /// Whether "per second", "a day", "/s" or "daily" stands here.
  static boolean isPer(List<Token> words, int at) {
    if (at >= words.size()) {
      return false;
    }
    Token token = words.get(at);
    return PER.contains(token.word())
        || token.afterSlash()
        || (token.joint() == Joint.ARTICLE && TIMES.containsKey(token.word()))
        || Units.ADVERBS.containsKey(token.word());
  }
}
