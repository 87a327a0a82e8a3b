package org.designvault.recommend.review;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.designvault.pattern.Effect;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// The lines of a review without their words: what is wrong with a stock.
///
/// @param missing required and not in place
/// @param open exposed to or named, and not mitigated
/// @param onlyWhen the same, mitigated under a condition only
/// @param harmed qualities that are harmed and not helped
record Findings(
    SortedSet<Slug> missing,
    SortedSet<Slug> open,
    SortedSet<Slug> onlyWhen,
    SortedSet<Slug> harmed) {
  static final String MISSING = "missing";
  static final String OPEN = "openFailureModes";
  static final String ONLY_WHEN = "mitigatedOnlyWhen";
  static final String HARMED = "onlyHarmed";

  /// What half a line counts: a quality is a price and no defect, and a remedy with a condition is
  /// half a remedy, as a conditional effect is half an effect to the ranking.
  static final double HALF = 0.5;

  /// @param named troubles that somebody has or fears, whether or not anything exposes to them
  static Findings of(Stock stock, Collection<Slug> named) {
    SortedSet<Slug> missing = new TreeSet<>();
    SortedSet<Slug> open = new TreeSet<>(named);
    open.addAll(stock.troubles());
    SortedSet<Slug> harmed = new TreeSet<>();
    SortedSet<Slug> helped = new TreeSet<>();
    for (Slug slug : stock.adopted()) {
      missing.addAll(stock.facts().closureOf(slug).needs());
      stock.from(slug, RelationKind.EXPOSES_TO).forEach(relation -> open.add(relation.to()));
      for (Effect effect : stock.entry(slug).effects()) {
        if (effect.strength() != 0) {
          (effect.isHelpful() ? helped : harmed).add(effect.quality());
        }
      }
    }
    missing.removeAll(stock.inPlace());
    harmed.removeAll(helped);
    SortedSet<Slug> onlyWhen = new TreeSet<>();
    for (Slug slug : stock.inPlace()) {
      stock
          .from(slug, RelationKind.MITIGATES)
          .filter(relation -> relation.when() != null && open.contains(relation.to()))
          .forEach(relation -> onlyWhen.add(relation.to()));
    }
    for (Slug slug : stock.inPlace()) {
      stock
          .from(slug, RelationKind.MITIGATES)
          .filter(relation -> relation.when() == null)
          .forEach(relation -> {
            open.remove(relation.to());
            onlyWhen.remove(relation.to());
          });
    }
    open.removeAll(onlyWhen);
    return new Findings(missing, open, onlyWhen, harmed);
  }

  /// The length of the review.
  double weight() {
    return missing.size() + open.size() + HALF * (onlyWhen.size() + harmed.size());
  }

  /// Lines that were not there before.
  Findings beyond(Findings before) {
    SortedSet<Slug> troubles = new TreeSet<>(before.open());
    troubles.addAll(before.onlyWhen());
    return new Findings(
        less(missing, before.missing()),
        less(open, troubles),
        less(onlyWhen, troubles),
        less(harmed, before.harmed()));
  }

  private static SortedSet<Slug> less(SortedSet<Slug> now, SortedSet<Slug> before) {
    SortedSet<Slug> less = new TreeSet<>(now);
    less.removeAll(before);
    return less;
  }
}
