package org.designvault.recommend;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.facts.Facts;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;

/// What each entry does to each quality, as two numbers: the strength that the score counts, and
/// the worst effect, that a constraint goes by. A characteristic means the best of its children, a
/// child without effect being 0.
final class Effects {
  private final Rows rows;
  private final SortedMap<Slug, List<Slug>> attributes = new TreeMap<>();
  private final Map<Slug, Column> strengths = new HashMap<>();
  private final Map<Slug, Column> worsts = new HashMap<>();

  Effects(Facts facts, Rows rows) {
    this.rows = rows;
    for (Slug quality : facts.qualities().keySet()) {
      attributes.put(quality, List.copyOf(facts.attributesOf(quality)));
    }
    Map<Slug, double[]> strength = new HashMap<>();
    Map<Slug, double[]> worst = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Map.Entry<Slug, List<Effect>> each : byQuality(rows.at(row)).entrySet()) {
        cells(strength, each.getKey())[row] = Scoring.strengthOf(each.getValue());
        cells(worst, each.getKey())[row] = worstOf(each.getValue());
      }
    }
    for (Slug quality : attributes.keySet()) {
      strengths.put(quality, best(strength, quality));
      worsts.put(quality, best(worst, quality));
    }
  }

  /// Strength as the score counts it, −2 to 2.
  Column strengths(Slug quality) {
    return strengths.getOrDefault(quality, Column.EMPTY);
  }

  /// The worst single effect, −2 to 2.
  Column worsts(Slug quality) {
    return worsts.getOrDefault(quality, Column.EMPTY);
  }

  /// The attribute that a quality means for one entry by the score: itself, or its best child.
  Slug strongest(Slug quality, int row) {
    return best(strengths, quality, row);
  }

  /// The attribute that a quality means for one entry by its worst effects.
  Slug safest(Slug quality, int row) {
    return best(worsts, quality, row);
  }

  /// Its effects on an attribute, in the order they were written.
  List<Effect> on(Slug attribute, int row) {
    return rows.at(row).effects().stream()
        .filter(effect -> effect.quality().equals(attribute))
        .toList();
  }

  private static double worstOf(Collection<Effect> effects) {
    return effects.stream().mapToInt(Effect::strength).min().orElse(0);
  }

  private static SortedMap<Slug, List<Effect>> byQuality(Entry entry) {
    return entry.effects().stream().collect(groupingBy(Effect::quality, TreeMap::new, toList()));
  }

  private double[] cells(Map<Slug, double[]> table, Slug quality) {
    return table.computeIfAbsent(quality, _ -> new double[rows.size()]);
  }

  private Column best(Map<Slug, double[]> table, Slug quality) {
    double[] best = new double[rows.size()];
    Arrays.fill(best, -Scoring.STRONGEST);
    for (Slug attribute : attributesOf(quality)) {
      double[] cells = cells(table, attribute);
      for (int row = 0; row < best.length; row++) {
        best[row] = Math.max(best[row], cells[row]);
      }
    }
    return Column.of(best);
  }

  /// Ties by slug.
  private Slug best(Map<Slug, Column> columns, Slug quality, int row) {
    List<Slug> candidates = attributesOf(quality);
    Slug best = candidates.getFirst();
    for (Slug candidate : candidates) {
      if (value(columns, candidate, row) > value(columns, best, row)) {
        best = candidate;
      }
    }
    return best;
  }

  private static double value(Map<Slug, Column> columns, Slug attribute, int row) {
    return columns.getOrDefault(attribute, Column.EMPTY).at(row);
  }

  private List<Slug> attributesOf(Slug quality) {
    return attributes.getOrDefault(quality, List.of(quality));
  }
}
