package org.designvault.recommend.review;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Constraint;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.Recommender;
import org.designvault.recommend.review.Review.Closed;
import org.designvault.recommend.review.Review.Opened;
import org.designvault.recommend.review.Review.Remedy;
import org.jspecify.annotations.Nullable;

/// What to adopt so that the review gets shorter: each time the entry by which it gets shortest
/// once those before it are adopted, ties by slug. Five look-alikes would help once.
final class Suggestions {
  private static final int MOST = 5;

  private final Recommender recommender;
  private final Brief brief;
  private final Collection<Slug> named;

  Suggestions(Recommender recommender, Brief brief, Collection<Slug> named) {
    this.recommender = recommender;
    this.brief = brief;
    this.named = named;
  }

  /// @param findings those of the stock
  List<Remedy> to(Stock stock, Findings findings) {
    List<Remedy> suggestions = new ArrayList<>();
    Stock grown = stock;
    Findings left = findings;
    while (suggestions.size() < MOST) {
      Slug best = best(grown, left);
      if (best == null) {
        break;
      }
      Stock with = grown.with(best);
      Findings after = Findings.of(with, named);
      suggestions.add(suggestion(best, findings, left, after, stock));
      grown = with;
      left = after;
    }
    return suggestions;
  }

  /// Looks at those first that could gain most, and no further than one could still win.
  private @Nullable Slug best(Stock stock, Findings left) {
    Help help = new Help(stock, left);
    record Hope(Slug slug, double most) {}
    List<Hope> hopes =
        recommender.permitted(alongside(stock.adopted())).stream()
            .filter(slug -> !stock.inPlace().contains(slug))
            .map(slug -> new Hope(slug, help.most(slug)))
            .filter(hope -> hope.most() > 0)
            .sorted(comparingDouble((Hope hope) -> -hope.most()).thenComparing(Hope::slug))
            .toList();
    Slug best = null;
    double gained = 0;
    for (Hope hope : hopes) {
      if (hope.most() < gained) {
        break;
      }
      double gain = left.weight() - Findings.of(stock.with(hope.slug()), named).weight();
      boolean sooner = best != null && hope.slug().compareTo(best) < 0;
      if (gain > gained || (gain == gained && sooner)) {
        best = hope.slug();
        gained = gain;
      }
    }
    return best;
  }

  /// The same brief, for what shall get on with all of these.
  private Brief alongside(SortedSet<Slug> adopted) {
    List<Constraint> constraints = new ArrayList<>(brief.constraints());
    constraints.add(new Constraint.CompatibleWithAdopted());
    return new Brief(
        brief.problem(),
        brief.qualities(),
        brief.context(),
        brief.forces(),
        brief.failureModes(),
        constraints,
        List.copyOf(adopted),
        brief.categories(),
        brief.kinds(),
        brief.limit());
  }

  /// @param whole findings of what is adopted
  /// @param before findings with the suggestions so far
  /// @param after findings with this one as well
  private static Remedy suggestion(
      Slug slug, Findings whole, Findings before, Findings after, Stock stock) {
    List<Closed> closes = new Help(stock, whole).closes(slug, new Help(stock, before));
    List<Opened> opens = new ArrayList<>();
    Findings added = after.beyond(before);
    added.missing().forEach(each -> opens.add(opened(Findings.MISSING, each, stock)));
    added.open().forEach(each -> opens.add(opened(Findings.OPEN, each, stock)));
    added.onlyWhen().forEach(each -> opens.add(opened(Findings.ONLY_WHEN, each, stock)));
    for (Slug quality : added.harmed()) {
      opens.add(new Opened(Findings.HARMED, quality, stock.quality(quality)));
    }
    return new Remedy(Named.of(stock.entry(slug)), before.weight() - after.weight(), closes, opens);
  }

  private static Opened opened(String line, Slug entry, Stock stock) {
    return new Opened(line, entry, stock.entry(entry).name());
  }
}
