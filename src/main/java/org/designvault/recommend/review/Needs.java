package org.designvault.recommend.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Wording;
import org.designvault.recommend.review.Review.Conflict;
import org.designvault.recommend.review.Review.Missing;
import org.designvault.recommend.review.Review.Ref;
import org.designvault.recommend.review.Review.RequiredStep;
import org.designvault.recommend.review.Review.Side;

/// What a stock requires, by which way, and what of all that cannot live together.
final class Needs {
  private final Stock stock;

  /// The last step of the shortest way to what is required, ties by slug.
  private final Map<Slug, Relation> always;

  private final Map<Slug, Relation> ever;

  Needs(Stock stock) {
    this.stock = stock;
    this.always = reached(relation -> relation.when() == null);
    this.ever = reached(_ -> true);
  }

  private Map<Slug, Relation> reached(Predicate<Relation> followed) {
    Map<Slug, Relation> last = new HashMap<>();
    Deque<Slug> ahead = new ArrayDeque<>(stock.adopted());
    while (!ahead.isEmpty()) {
      stock
          .from(ahead.remove(), RelationKind.REQUIRES)
          .filter(followed)
          .sorted(comparing(Relation::to))
          .filter(relation -> !stock.adopted().contains(relation.to()))
          .filter(relation -> last.putIfAbsent(relation.to(), relation) == null)
          .forEach(relation -> ahead.add(relation.to()));
    }
    return last;
  }

  List<Missing> missing(Collection<Slug> slugs) {
    return slugs.stream()
        .map(this::missing)
        .sorted(
            comparing(Missing::conditional)
                .thenComparing(comparingInt((Missing each) -> each.neededBy().size()).reversed())
                .thenComparing(Missing::id))
        .toList();
  }

  private Missing missing(Slug slug) {
    List<RequiredStep> path = path(slug);
    List<Ref> neededBy =
        stock.adopted().stream()
            .filter(owner -> stock.facts().closureOf(owner).needs().contains(slug))
            .map(stock::ref)
            .toList();
    String name = stock.entry(slug).name();
    boolean conditional = !always.containsKey(slug);
    return new Missing(slug, name, path.getLast().why(), conditional, path, neededBy);
  }

  /// From something adopted to what it requires; one that always holds before a shorter one.
  private List<RequiredStep> path(Slug slug) {
    Map<Slug, Relation> last = always.containsKey(slug) ? always : ever;
    List<RequiredStep> path = new ArrayList<>();
    Relation step = last.get(slug);
    while (step != null) {
      Ref from = stock.ref(step.from());
      path.addFirst(new RequiredStep(from, stock.ref(step.to()), Wording.because(step)));
      step = last.get(step.from());
    }
    return path;
  }

  /// Between any two that are adopted or required by what is.
  List<Conflict> conflicts() {
    SortedSet<Slug> all = new TreeSet<>(stock.adopted());
    all.addAll(ever.keySet());
    return all.stream()
        .flatMap(slug -> stock.from(slug, RelationKind.CONFLICTS_WITH))
        .filter(conflict -> all.contains(conflict.to()))
        .map(this::conflict)
        .sorted(
            comparing(Conflict::conditional)
                .thenComparing(conflict -> conflict.one().id())
                .thenComparing(conflict -> conflict.other().id()))
        .toList();
  }

  private Conflict conflict(Relation relation) {
    boolean ordered = relation.from().compareTo(relation.to()) < 0;
    return new Conflict(
        side(ordered ? relation.from() : relation.to()),
        side(ordered ? relation.to() : relation.from()),
        Wording.because(relation),
        relation.when() != null);
  }

  private Side side(Slug slug) {
    List<RequiredStep> path = stock.adopted().contains(slug) ? List.of() : path(slug);
    return new Side(slug, stock.entry(slug).name(), path);
  }
}
