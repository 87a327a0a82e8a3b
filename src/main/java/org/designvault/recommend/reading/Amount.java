package org.designvault.recommend.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A number in one of the base units: seconds, events per second, bytes.
///
/// @param end the word after the last one
record Amount(int end, double size, String unit) {
  static final String SECONDS = "s";
  static final String PER_SECOND = "1/s";
  static final String BYTES = "B";

  /// A number, its multiplier, what is counted, "per" and a unit.
  static final int MOST_WORDS = 6;

  /// "Page views": more words would be another clause.
  private static final int MOST_COUNTED = 2;

  private static final Map<String, Double> MULTIPLIERS =
      Map.of("k", 1e3, "thousand", 1e3, "m", 1e6, "million", 1e6, "bn", 1e9, "billion", 1e9);
  private static final Set<String> PER = Set.of("per", "each", "every");

  /// What may follow an article: "a second", and not "a seconds".
  private static final Set<String> ONE_OF_TIME = Set.of("second", "minute", "hour", "day");

  private static final Set<String> RATES = Set.of("rps", "qps", "tps");
  private static final Map<String, Double> TIMES = times();
  private static final Map<String, Double> SIZES = sizes();

  /// Reads the words from `at` on; empty when they are no number with a known unit.
  static Optional<Amount> at(List<Token> words, int at) {
    if (at >= words.size() || !words.get(at).isNumber()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(words.get(at).word().replace(",", ""));
    int next = at + 1;
    Double multiplier = next < words.size() ? MULTIPLIERS.get(words.get(next).word()) : null;
    if (multiplier != null) {
      number *= multiplier;
      next++;
    }
    return next < words.size() ? withUnit(number, words, next) : Optional.empty();
  }

  private static Optional<Amount> withUnit(double number, List<Token> words, int at) {
    Token unit = words.get(at);
    Double bytes = SIZES.get(unit.word());
    if (bytes != null) {
      // "5 GB per second" is neither a volume nor a number of requests.
      return isPer(words, at + 1)
          ? Optional.empty()
          : Optional.of(new Amount(at + 1, number * bytes, BYTES));
    }
    Double seconds = TIMES.get(unit.word());
    if (seconds != null && !unit.afterSlash()) {
      return Optional.of(new Amount(at + 1, number * seconds, SECONDS));
    }
    return RATES.contains(unit.word())
        ? Optional.of(new Amount(at + 1, number, PER_SECOND))
        : rate(number, words, at);
  }

  /// "Requests per second", "req/s", "requests a second" (the article is gone): whatever is
  /// counted.
  private static Optional<Amount> rate(double number, List<Token> words, int at) {
    for (int next = at; next < words.size() && next <= at + MOST_COUNTED; next++) {
      int unit = PER.contains(words.get(next).word()) ? next + 1 : next;
      boolean said =
          unit > next
              || words.get(next).afterSlash()
              || (next == at + 1 && ONE_OF_TIME.contains(words.get(next).word()));
      Double seconds = said && unit < words.size() ? TIMES.get(words.get(unit).word()) : null;
      if (seconds != null) {
        return Optional.of(new Amount(unit + 1, number / seconds, PER_SECOND));
      }
    }
    return Optional.empty();
  }

  private static boolean isPer(List<Token> words, int at) {
    return at < words.size() && (PER.contains(words.get(at).word()) || words.get(at).afterSlash());
  }

  private static Map<String, Double> times() {
    Map<String, Double> times = new HashMap<>();
    put(times, 1e-9, "ns", "nanosecond", "nanoseconds");
    put(times, 1e-6, "us", "µs", "μs", "microsecond", "microseconds");
    put(times, 1e-3, "ms", "msec", "millisecond", "milliseconds", "millis");
    put(times, 1, "s", "sec", "secs", "second", "seconds");
    put(times, 60, "min", "mins", "minute", "minutes");
    put(times, 3_600, "h", "hour", "hours");
    put(times, 86_400, "day", "days");
    return Map.copyOf(times);
  }

  /// Decimal, as disks and the bounds of the vocabulary are; a tenth more or less decides nothing.
  private static Map<String, Double> sizes() {
    Map<String, Double> sizes = new HashMap<>();
    put(sizes, 1e3, "kb", "kib", "kilobyte", "kilobytes");
    put(sizes, 1e6, "mb", "mib", "megabyte", "megabytes");
    put(sizes, 1e9, "gb", "gib", "gigabyte", "gigabytes");
    put(sizes, 1e12, "tb", "tib", "terabyte", "terabytes");
    put(sizes, 1e15, "pb", "pib", "petabyte", "petabytes");
    return Map.copyOf(sizes);
  }

  private static void put(Map<String, Double> units, double size, String... words) {
    for (String word : words) {
      units.put(word, size);
    }
  }
}
