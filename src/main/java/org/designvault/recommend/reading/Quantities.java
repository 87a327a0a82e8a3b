package org.designvault.recommend.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.designvault.facts.Facts;
import org.designvault.pattern.Dimension;

/// Numbers with a unit, by the bounds of the dimension that has that unit.
///
/// A limit ("under 20 ms") means the tightest value that grants all of it; a size ("40 TB") the
/// value that holds it. A bare time is a limit, since a budget is what times are given for. A
/// negation turns the comparison: "no more than" is "under".
final class Quantities {
  private static final int MOST_COMPARING = 3;
  private static final Map<String, Sense> COMPARING = comparing();

  private final Map<String, Dimension> byUnit = new HashMap<>();

  Quantities(Facts facts) {
    for (Dimension dimension : facts.dimensions()) {
      if (dimension.unit() != null) {
        byUnit.put(dimension.unit(), dimension);
      }
    }
  }

  /// The quantity that begins at this word, comparing words included.
  Match longest(List<Token> tokens, int from, boolean negated) {
    Token opening = tokens.get(from);
    if (!opening.isNumber() && !COMPARING.containsKey(opening.word())) {
      return Match.none(from);
    }
    List<Token> window = window(tokens, from);
    List<Token> comparing =
        window.stream()
            .limit(MOST_COMPARING)
            .takeWhile(token -> COMPARING.containsKey(token.word()))
            .toList();
    Sense sense = sense(comparing);
    if (sense == Sense.UNSAID && !comparing.isEmpty()) {
      return Match.none(from);
    }
    Optional<Amount> amount = Amount.at(window, comparing.size());
    if (amount.isEmpty()) {
      return Match.none(from);
    }
    boolean turned = negated && sense != Sense.UNSAID;
    return value(amount.get(), turned ? sense.turned() : sense)
        .map(value -> new Match(from + amount.get().end(), List.of(value), turned))
        .orElse(Match.none(from));
  }

  /// The first that says in which direction: "at most", "less than".
  private static Sense sense(List<Token> comparing) {
    return comparing.stream()
        .map(token -> COMPARING.getOrDefault(token.word(), Sense.UNSAID))
        .filter(said -> said != Sense.UNSAID)
        .findFirst()
        .orElse(Sense.UNSAID);
  }

  private Optional<Concept> value(Amount amount, Sense sense) {
    Dimension dimension = byUnit.get(amount.unit());
    if (dimension == null) {
      return Optional.empty();
    }
    boolean limit =
        sense == Sense.AT_MOST || (sense == Sense.UNSAID && amount.unit().equals(Amount.SECONDS));
    double size = amount.size();
    return dimension.values().stream()
        .filter(value -> limit ? size <= value.upperBound() : holds(value, size))
        .min(Comparator.comparingDouble(Dimension.Value::upperBound))
        .map(value -> new Concept.ContextConcept(value.id()));
  }

  private static boolean holds(Dimension.Value value, double size) {
    return value.lowerBound() <= size && size < value.upperBound();
  }

  /// From this word to the end of its clause, as far as a quantity could reach.
  private static List<Token> window(List<Token> tokens, int from) {
    int furthest = Math.min(tokens.size(), from + MOST_COMPARING + Amount.MOST_WORDS);
    int end = from + 1;
    while (end < furthest && !tokens.get(end).opensClause()) {
      end++;
    }
    return tokens.subList(from, end);
  }

  private static Map<String, Sense> comparing() {
    Map<String, Sense> senses = new HashMap<>();
    for (String word :
        List.of("under", "below", "within", "less", "fewer", "most", "up", "<", "≤")) {
      senses.put(word, Sense.AT_MOST);
    }
    for (String word :
        List.of(
            "over",
            "above",
            "more",
            "least",
            "exceed",
            "exceeds",
            "exceeding",
            "longer",
            ">",
            "≥")) {
      senses.put(word, Sense.AT_LEAST);
    }
    for (String word : List.of("at", "than", "to")) {
      senses.put(word, Sense.UNSAID);
    }
    return Map.copyOf(senses);
  }

  private enum Sense {
    UNSAID,
    AT_MOST,
    AT_LEAST;

    Sense turned() {
      return this == AT_MOST ? AT_LEAST : AT_MOST;
    }
  }
}
