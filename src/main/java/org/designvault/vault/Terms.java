package org.designvault.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Quality;
import org.designvault.recommend.Scoring;
import org.jspecify.annotations.Nullable;

/// The words a brief may use; component names are those of the REST answer.
///
/// @param context dimensions, each followed by its values
/// @param scoring the constants of the ranking as they are now
public record Terms(
    String revision,
    List<Term> categories,
    List<Term> kinds,
    List<Term> relations,
    List<Term> qualities,
    List<Term> forces,
    List<Term> context,
    List<Term> failureModes,
    List<Constant> scoring) {

  /// @param broader what it belongs to: a characteristic, a dimension, a group; null at the top
  public record Term(
      String id, String name, String definition, List<String> labels, @Nullable String broader) {}

  public record Constant(String id, String name, String definition, double value) {}

  static Terms of(Facts facts) {
    return new Terms(
        facts.revision(),
        facts.categories().values().stream()
            .sorted(Comparator.comparingInt(Category::position))
            .map(it -> term(it.id(), it.name(), it.definition(), it.labels(), it.group()))
            .toList(),
        facts.kinds().stream().map(Terms::plain).toList(),
        facts.relationKinds().stream().map(Terms::plain).toList(),
        facts.qualities().values().stream().map(Terms::quality).toList(),
        facts.forces().values().stream()
            .map(it -> term(it.id(), it.name(), it.definition(), it.labels(), null))
            .toList(),
        facts.dimensions().stream().flatMap(it -> context(it).stream()).toList(),
        facts.entries().values().stream()
            .filter(entry -> entry.kind().isTrouble())
            .map(Terms::trouble)
            .toList(),
        Scoring.published().constants().stream()
            .map(it -> new Constant(it.sign(), it.name(), it.meaning(), it.value()))
            .toList());
  }

  private static Term term(
      Object id, String name, String definition, List<String> labels, @Nullable Object broader) {
    return new Term(
        id.toString(), name, definition, labels, broader == null ? null : broader.toString());
  }

  private static Term plain(Facts.Term term) {
    return term(term.id(), term.name(), term.definition(), List.of(), null);
  }

  private static Term quality(Quality quality) {
    return term(
        quality.id(), quality.name(), quality.definition(), quality.labels(), quality.broader());
  }

  private static Term trouble(Entry entry) {
    return term(entry.id(), entry.name(), entry.intent(), entry.aliases(), null);
  }

  private static List<Term> context(Dimension dimension) {
    List<Term> terms = new ArrayList<>();
    terms.add(
        term(dimension.id(), dimension.name(), dimension.definition(), dimension.labels(), null));
    for (Dimension.Value value : dimension.values()) {
      terms.add(term(value.id(), value.name(), value.definition(), value.labels(), dimension.id()));
    }
    return terms;
  }
}
