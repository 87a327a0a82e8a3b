package org.designvault.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.facts.Facts;
import org.designvault.pattern.Slug;

/// The whole order of a revision's entries for a brief by the graph alone, made of the parts that
/// the recommender is made of. The product itself never wants more than the best hundred; this is
/// what `queries/explore/recommend` states, for the bench to hold beside it.
public final class WholeOrder {
  private final Tables tables;
  private final Scoring scoring;

  private WholeOrder(Tables tables, Scoring scoring) {
    this.tables = tables;
    this.scoring = scoring;
  }

  /// Compiles the facts, as the recommender does once for a revision.
  public static WholeOrder over(Facts facts, Scoring scoring) {
    return new WholeOrder(Tables.of(facts), scoring);
  }

  /// @param points without those of the text
  public record Place(Slug entry, double points) {}

  /// Every entry, whatever its kind, the most points first, ties by slug. Points repeat much, so
  /// that rows are gathered by them instead of being compared with each other.
  public List<Place> of(Brief brief) {
    Sums sums =
        new Ledger(brief, TextEvidence.none(), brief.failureModes(), tables, scoring).sums();
    Map<Double, List<Place>> byPoints = new HashMap<>();
    for (int row = 0; row < tables.rows().size(); row++) {
      Place place = new Place(tables.rows().at(row).id(), sums.of(row));
      byPoints.computeIfAbsent(place.points(), _ -> new ArrayList<>()).add(place);
    }
    return byPoints.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
        .flatMap(tied -> tied.getValue().stream())
        .toList();
  }
}
