package org.designvault.recommend.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Quality;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Recommendation.Linked;
import org.designvault.recommend.Recommender;
import org.designvault.recommend.Scoring;
import org.designvault.recommend.Wording;
import org.designvault.recommend.review.Review.OnlyHarmed;
import org.designvault.recommend.review.Review.Trouble;

/// Reviews a system by the entries it uses, over the facts of one revision.
public record Reviewer(Facts facts, Recommender recommender) {

  /// @param brief its `adopted` is what is reviewed; its failure modes count as named, its weights
  ///   put harmed qualities in order, its scope and constraints hold for suggestions
  /// @param diagnosed troubles that its text describes; they count as named
  /// @throws IllegalArgumentException when the brief names something this revision lacks
  public Review review(Brief brief, Collection<Slug> diagnosed) {
    Stock stock = Stock.of(facts, brief.adopted());
    SortedSet<Slug> named = new TreeSet<>(brief.failureModes());
    named.addAll(diagnosed);
    Findings findings = Findings.of(stock, named);
    Needs needs = new Needs(stock);
    named.addAll(stock.troubles());
    return new Review(
        needs.missing(findings.missing()),
        needs.conflicts(),
        troubles(findings.open(), stock, named),
        troubles(findings.onlyWhen(), stock, named),
        harmed(findings.harmed(), stock, brief),
        new Suggestions(recommender, brief, named).to(stock, findings));
  }

  private static List<Trouble> troubles(
      Collection<Slug> slugs, Stock stock, Collection<Slug> named) {
    return slugs.stream()
        .map(slug -> trouble(slug, stock, named.contains(slug)))
        .sorted(
            comparing(Trouble::named, Boolean::compare)
                .thenComparingInt(trouble -> trouble.exposedBy().size())
                .reversed()
                .thenComparing(Trouble::id))
        .toList();
  }

  private static Trouble trouble(Slug slug, Stock stock, boolean named) {
    return new Trouble(
        slug,
        stock.entry(slug).name(),
        stock.entry(slug).kind().id(),
        named,
        related(stock.adopted(), RelationKind.EXPOSES_TO, slug, stock),
        related(stock.inPlace(), RelationKind.MITIGATES, slug, stock));
  }

  private static List<Linked> related(
      Collection<Slug> near, RelationKind kind, Slug far, Stock stock) {
    return near.stream()
        .flatMap(slug -> stock.from(slug, kind))
        .filter(relation -> relation.to().equals(far))
        .map(stock::near)
        .toList();
  }

  private List<OnlyHarmed> harmed(Collection<Slug> qualities, Stock stock, Brief brief) {
    return qualities.stream()
        .map(quality -> harmed(quality, stock))
        .sorted(
            comparingDouble((OnlyHarmed each) -> -weight(each.id(), brief))
                .thenComparingDouble(OnlyHarmed::strength)
                .thenComparing(OnlyHarmed::id))
        .toList();
  }

  private static OnlyHarmed harmed(Slug quality, Stock stock) {
    double strength =
        stock.adopted().stream().mapToDouble(slug -> strength(slug, quality, stock)).sum();
    List<Linked> harmedBy =
        stock.adopted().stream()
            .filter(slug -> effects(slug, quality, stock).findAny().isPresent())
            .sorted(comparingDouble(slug -> strength(slug, quality, stock)))
            .map(slug ->
                stock.linked(
                    slug,
                    effects(slug, quality, stock).map(Wording::because).collect(joining(" "))))
            .toList();
    return new OnlyHarmed(quality, stock.quality(quality), strength, harmedBy);
  }

  private static double strength(Slug entry, Slug quality, Stock stock) {
    return Scoring.strengthOf(effects(entry, quality, stock).toList());
  }

  private static Stream<Effect> effects(Slug entry, Slug quality, Stock stock) {
    return stock.entry(entry).effects().stream()
        .filter(effect -> effect.quality().equals(quality) && effect.isHarmful());
  }

  /// Its own or that of its characteristic, whichever is more; 0 for none.
  private double weight(Slug quality, Brief brief) {
    Quality known = facts.qualities().get(quality);
    Slug broader = known == null ? null : known.broader();
    double inherited = broader == null ? 0 : brief.qualities().getOrDefault(broader, 0.0);
    return Math.max(inherited, brief.qualities().getOrDefault(quality, 0.0));
  }
}
