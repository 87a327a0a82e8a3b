package org.designvault.recommend.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.designvault.facts.Facts;
import org.designvault.pattern.Dimension;
import org.designvault.recommend.reading.Comparison.Sense;
import org.designvault.recommend.reading.Cues.Cue;
import org.designvault.recommend.reading.Token.Joint;

/// Numbers with a unit, by the bounds of the dimension that has that unit.
///
/// A limit ("under 20 ms") means the tightest value that grants all of it; a size ("40 TB") the
/// value that holds it. A bare time is a limit, since a budget is what times are given for. A
/// negation turns the comparison: "no more than" is "under". Of two dimensions with one unit the
/// text says which is meant ("RPO of 5 minutes"), else the first is.
final class Quantities {

  /// Comparing words, a range of long numbers, what is counted and a unit.
  private static final int MOST_WORDS = 20;

  /// What stands before a time that passed or recurs, and behind it: no budget.
  private static final Set<String> PASSING =
      Set.of("after", "every", "each", "for", "last", "past", "next", "until", "took", "since");

  private static final Set<String> PASSED =
      Set.of("later", "ago", "old", "early", "late", "apart", "earlier", "of", "long");

  private final Map<String, List<Dimension>> byUnit = new HashMap<>();
  private final WordTree<Dimension> names = new WordTree<>();

  Quantities(Facts facts) {
    for (Dimension dimension : facts.dimensions()) {
      if (dimension.unit() != null) {
        byUnit.computeIfAbsent(dimension.unit(), _ -> new ArrayList<>()).add(dimension);
        dimension.labels().forEach(label -> names.add(label, dimension));
      }
    }
  }

  Cues cues(List<Token> tokens) {
    return Cues.in(tokens, names);
  }

  /// The quantity that begins at this word, comparing words included.
  Match longest(List<Token> tokens, int from, boolean negated, Cues cues) {
    if (!opens(tokens.get(from))) {
      return Match.none(from);
    }
    List<Token> window = window(tokens, from);
    Comparison before = Comparison.before(window, from);
    if (before.sense() == Sense.UNSAID && before.end() > from) {
      return Match.none(from);
    }
    Optional<Amount> amount = amount(from, window, before);
    if (amount.isEmpty()) {
      return Match.none(from);
    }
    int end = amount.get().end();
    Comparison said = before;
    if (before.sense() == Sense.UNSAID) {
      said = Comparison.after(window, end);
      end = said.end();
    }
    boolean turned = negated && said.sense() != Sense.UNSAID;
    return new Measure(tokens, from, end, amount.get(), turned ? said.turned() : said)
        .read(cues, turned);
  }

  private static boolean opens(Token token) {
    return Comparison.opens(token)
        || Numeral.opens(token)
        || token.joint() == Joint.ARTICLE
        || token.word().equals("team");
  }

  private static Optional<Amount> amount(int from, List<Token> window, Comparison before) {
    int at = before.end();
    Optional<Amount> counted = Amount.at(window, at);
    if (counted.isEmpty() && at < window.size()) {
      boolean sub = at > from && window.get(at - 1).word().equals("sub");
      boolean one = sub || window.get(at).joint() == Joint.ARTICLE;
      return one ? Amount.one(window, at) : Optional.empty();
    }
    return counted.map(amount -> upToSame(window, amount));
  }

  /// "10 ms to 20 ms": the upper end.
  private static Amount upToSame(List<Token> window, Amount amount) {
    if (amount.end() >= window.size()) {
      return amount;
    }
    Token joining = window.get(amount.end());
    boolean to = joining.word().equals("to");
    return to || joining.joint() == Joint.RANGE
        ? Amount.at(window, to ? amount.end() + 1 : amount.end())
            .filter(upper -> upper.unit().equals(amount.unit()))
            .orElse(amount)
        : amount;
  }

  /// Up to the end of this word's clause, as far as a quantity could reach.
  private static List<Token> window(List<Token> tokens, int from) {
    int furthest = Math.min(tokens.size(), from + MOST_WORDS);
    int end = from + 1;
    while (end < furthest && !tokens.get(end).opensClause()) {
      end++;
    }
    return tokens.subList(0, end);
  }

  /// An amount in its place.
  private final class Measure {
    private final List<Token> tokens;
    private final int from;
    private final int end;
    private final Amount amount;
    private final Comparison said;

    Measure(List<Token> tokens, int from, int end, Amount amount, Comparison said) {
      this.tokens = tokens;
      this.from = from;
      this.end = end;
      this.amount = amount;
      this.said = said;
    }

    Match read(Cues cues, boolean turned) {
      Cue cue = cues.of(amount.unit(), from, end);
      boolean time = amount.unit().equals(Units.SECONDS);
      if (cue == null ? time && !isBudget() : cue.dimension() == null) {
        return Match.none(from);
      }
      List<Dimension> dimensions = byUnit.getOrDefault(amount.unit(), List.of());
      Dimension dimension =
          cue != null && cue.dimension() != null
              ? cue.dimension()
              : dimensions.isEmpty() ? null : dimensions.getFirst();
      if (dimension == null) {
        return Match.none(from);
      }
      int first =
          cue != null && cue.end() <= from && saysNothing(cue.end(), from) ? cue.start() : from;
      int last =
          cue != null && cue.start() >= end && saysNothing(end, cue.start()) ? cue.end() : end;
      return value(dimension)
          .map(value -> new Match(first, last, List.of(value), turned))
          .orElse(Match.none(from));
    }

    /// Whether a time of which nothing more is said is the time an answer may take.
    private boolean isBudget() {
      String before = word(from - 1);
      if (PASSING.contains(before) || PASSED.contains(word(end))) {
        return false;
      }
      boolean compared = said.sense() != Sense.UNSAID;
      // "A second region" is no time.
      if (!compared && !Numeral.opens(tokens.get(from))) {
        return false;
      }
      boolean alone = opensClause(from) && opensClause(end);
      return compared || (amount.each() < 1 && amount.count() > 0) || before.equals("in") || alone;
    }

    private Optional<Concept> value(Dimension dimension) {
      boolean time = amount.unit().equals(Units.SECONDS);
      double size = amount.unit().equals(Units.TEAMS) ? teams() : amount.size();
      boolean limit =
          time
              ? said.sense() != Sense.AT_LEAST
              : said.sense() == Sense.AT_MOST && !amount.unit().equals(Units.TEAMS);
      return dimension.values().stream()
          .filter(value -> limit ? size <= value.upperBound() : holds(value, size))
          .min(Comparator.comparingDouble(Dimension.Value::upperBound))
          .map(value -> new Concept.ContextConcept(value.id()));
    }

    /// Whole teams; "more than 20" are 21, "fewer than 10" nine. None for nobody.
    private double teams() {
      double beyond = !said.strict() ? 0 : said.sense() == Sense.AT_MOST ? -1 : 1;
      double count = amount.count() + beyond;
      return count < 1 ? Double.NaN : Math.ceil(count * amount.each() - 1e-9);
    }

    private boolean saysNothing(int start, int stop) {
      return tokens.subList(start, stop).stream()
          .allMatch(token -> Grammar.saysNothing(token) || Comparison.opens(token));
    }

    private String word(int at) {
      boolean same = at >= 0 && at < tokens.size() && (at < from || !opensClause(at));
      return same && !(at < from && opensClause(from)) ? tokens.get(at).word() : "";
    }

    private boolean opensClause(int at) {
      return at == 0 || at >= tokens.size() || tokens.get(at).opensClause();
    }
  }

  private static boolean holds(Dimension.Value value, double size) {
    return value.lowerBound() <= size && size < value.upperBound();
  }
}
