package org.designvault.recommend.review;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Wording;
import org.designvault.recommend.review.Review.Closed;

/// What an entry that is not there yet would do for the lines of a review.
///
/// @param findings of the stock, or of it with more
record Help(Stock stock, Findings findings) {

  /// By how much the review would get shorter if the entry brought nothing with it; never less than
  /// what is gained.
  double most(Slug entry) {
    Lines lines = lines(entry);
    return lines.missing().size()
        + lines.open().values().stream().mapToDouble(Help::share).sum()
        + Findings.HALF * (lines.onlyWhen().size() + lines.harmed().size());
  }

  private static double share(Relation mitigation) {
    return mitigation.when() == null ? 1 : Findings.HALF;
  }

  /// @param left what is still open when this entry's turn comes
  List<Closed> closes(Slug entry, Help left) {
    Lines lines = lines(entry);
    Lines still = left.lines(entry);
    List<Closed> closes = new ArrayList<>();
    lines
        .missing()
        .forEach((slug, why) ->
            closes.add(closed(Findings.MISSING, slug, why, still.missing().containsKey(slug))));
    lines
        .open()
        .forEach((slug, mitigation) ->
            closes.add(
                closed(
                    Findings.OPEN,
                    slug,
                    Wording.because(mitigation),
                    still.open().containsKey(slug) || still.onlyWhen().containsKey(slug))));
    lines
        .onlyWhen()
        .forEach((slug, mitigation) ->
            closes.add(
                closed(
                    Findings.ONLY_WHEN,
                    slug,
                    Wording.because(mitigation),
                    still.onlyWhen().containsKey(slug))));
    lines
        .harmed()
        .forEach((slug, effect) ->
            closes.add(
                new Closed(
                    Findings.HARMED,
                    slug,
                    stock.quality(slug),
                    Wording.because(effect),
                    !still.harmed().containsKey(slug))));
    return closes;
  }

  private Closed closed(String line, Slug slug, String why, boolean open) {
    return new Closed(line, slug, stock.entry(slug).name(), why, !open);
  }

  /// Lines that it takes away or, of the open ones, makes depend on a condition.
  private record Lines(
      SortedMap<Slug, String> missing,
      SortedMap<Slug, Relation> open,
      SortedMap<Slug, Relation> onlyWhen,
      SortedMap<Slug, Effect> harmed) {}

  private Lines lines(Slug entry) {
    SortedMap<Slug, String> missing = new TreeMap<>();
    SortedMap<Slug, Relation> open = new TreeMap<>();
    SortedMap<Slug, Relation> onlyWhen = new TreeMap<>();
    SortedMap<Slug, Effect> harmed = new TreeMap<>();
    SortedSet<Slug> implied = Stock.implied(stock.facts(), entry);
    for (Slug slug : implied) {
      if (findings.missing().contains(slug)) {
        missing.put(slug, slug.equals(entry) ? "It is what is required." : does(entry, slug));
      }
      stock
          .from(slug, RelationKind.MITIGATES)
          .forEach(mitigation -> {
            if (findings.open().contains(mitigation.to())) {
              open.merge(mitigation.to(), mitigation, Help::firmer);
            } else if (mitigation.when() == null && findings.onlyWhen().contains(mitigation.to())) {
              onlyWhen.putIfAbsent(mitigation.to(), mitigation);
            }
          });
    }
    for (Effect effect : stock.entry(entry).effects()) {
      if (effect.isHelpful() && findings.harmed().contains(effect.quality())) {
        harmed.putIfAbsent(effect.quality(), effect);
      }
    }
    return new Lines(missing, open, onlyWhen, harmed);
  }

  private static Relation firmer(Relation one, Relation other) {
    return one.when() == null || other.when() != null ? one : other;
  }

  /// Why the entry does the job of one that is required: every such entry is one.
  private String does(Slug entry, Slug required) {
    return stock
        .from(entry, RelationKind.SPECIALIZES)
        .filter(relation -> relation.to().equals(required))
        .map(Wording::because)
        .findFirst()
        .orElse("It is a special case of it.");
  }
}
