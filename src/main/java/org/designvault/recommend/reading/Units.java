package org.designvault.recommend.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What numbers count, and how much of a base unit each is.
final class Units {
  static final String SECONDS = "s";
  static final String PER_SECOND = "1/s";
  static final String BYTES = "B";
  static final String TEAMS = "teams";

  /// So many people work as one team; the vocabulary says "about nine".
  static final double PEOPLE_IN_A_TEAM = 9;

  static final Set<String> PER = Set.of("per", "each", "every");
  static final Set<String> RATES = Set.of("rps", "qps", "tps");
  static final Map<String, Double> TIMES = times();
  static final Map<String, Double> SIZES = sizes();

  /// Adverbs that say "per": 5,000 messages daily.
  static final Map<String, Double> ADVERBS = Map.of("hourly", 3_600.0, "daily", 86_400.0);

  /// Words for several of a team, and for one of it.
  static final Set<String> TEAM = Set.of("team", "teams", "squad", "squads");

  static final Set<String> PEOPLE = Set.of("people", "persons");

  static final Set<String> BUILDERS =
      Set.of(
          "developer",
          "developers",
          "dev",
          "devs",
          "engineer",
          "engineers",
          "programmer",
          "programmers");

  /// Counted per time, and yet no load on a system.
  static final Set<String> NO_LOAD =
      Set.of(
          "times",
          "km",
          "kilometres",
          "kilometers",
          "miles",
          "metres",
          "meters",
          "euro",
          "euros",
          "eur",
          "dollar",
          "dollars",
          "usd",
          "pounds",
          "gbp",
          "francs",
          "chf",
          "cents",
          "percent",
          "deploys",
          "deployments",
          "releases",
          "degrees",
          "rpm");

  private Units() {}

  private static Map<String, Double> times() {
    Map<String, Double> times = new HashMap<>();
    put(times, 1e-9, "ns", "nanosecond", "nanoseconds");
    put(times, 1e-6, "us", "µs", "μs", "microsecond", "microseconds");
    put(times, 1e-3, "ms", "msec", "millisecond", "milliseconds", "millis");
    put(times, 1, "s", "sec", "secs", "second", "seconds");
    put(times, 60, "min", "mins", "minute", "minutes");
    put(times, 3_600, "h", "hour", "hours");
    put(times, 86_400, "day", "days");
    put(times, 604_800, "week", "weeks");
    put(times, 2_629_800, "month", "months");
    put(times, 31_557_600, "year", "years");
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
