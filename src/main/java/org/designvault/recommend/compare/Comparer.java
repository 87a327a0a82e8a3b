package org.designvault.recommend.compare;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.designvault.facts.Closure;
import org.designvault.facts.Facts;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Scoring;
import org.designvault.recommend.Wording;
import org.designvault.recommend.compare.Comparison.Cell;
import org.designvault.recommend.compare.Comparison.Ground;
import org.designvault.recommend.compare.Comparison.Row;
import org.designvault.recommend.compare.Comparison.What;

/// Puts entries side by side, over the facts of one revision.
public record Comparer(Facts facts) {

  /// @param entries two or more, each once
  /// @throws IllegalArgumentException when one of them is not of this revision
  public Comparison compare(List<Slug> entries) {
    List<Entry> compared = entries.stream().map(facts::entry).toList();
    List<Row> rows = new ArrayList<>();
    row("relations", "Between them", compared, entry -> between(entry, entries))
        .filter(row -> row.values().stream().anyMatch(Comparer::speaks))
        .forEach(rows::add);
    rows.addAll(qualities(compared));
    rows.addAll(dimensions(compared));
    row("preconditions", "Preconditions", compared, Entry::preconditions).forEach(rows::add);
    row("price", "Price", compared, this::price).forEach(rows::add);
    return new Comparison(rows);
  }

  private static Stream<Row> row(
      String kind, String name, List<Entry> compared, Function<Entry, List<String>> statements) {
    return Stream.of(
        new Row(
            new What(kind, kind, name),
            compared.stream().map(entry -> Cell.of(statements.apply(entry))).toList()));
  }

  private static boolean speaks(Cell cell) {
    return cell.statements() != null && !cell.statements().isEmpty();
  }

  /// What it says of the others: where one is an alternative to another, what decides.
  private List<String> between(Entry entry, List<Slug> compared) {
    return entry.relations().stream()
        .filter(relation -> compared.contains(relation.to()))
        .map(this::sentence)
        .toList();
  }

  private String sentence(Relation relation) {
    String kind = relation.kind().id().replace('-', ' ');
    return "%s %s: %s"
        .formatted(kind, facts.entry(relation.to()).name(), Wording.because(relation));
  }

  /// Those that set the entries furthest apart first, ties by slug.
  private List<Row> qualities(List<Entry> compared) {
    SortedSet<Slug> affected = new TreeSet<>();
    compared.forEach(entry -> entry.effects().forEach(effect -> affected.add(effect.quality())));
    return affected.stream()
        .map(quality -> quality(quality, compared))
        .sorted(comparingDouble(row -> -spread(row)))
        .toList();
  }

  private Row quality(Slug quality, List<Entry> compared) {
    return new Row(
        new What("quality", quality.value(), facts.nameOfQuality(quality)),
        compared.stream().map(entry -> cell(entry, quality)).toList());
  }

  private static Cell cell(Entry entry, Slug quality) {
    List<Effect> effects =
        entry.effects().stream().filter(effect -> effect.quality().equals(quality)).toList();
    return Cell.quality(
        Scoring.strengthOf(effects),
        effects.stream()
            .map(effect -> new Ground(effect.id(), effect.strength(), effect.why(), effect.when()))
            .toList());
  }

  private static double spread(Row row) {
    double[] strengths =
        row.values().stream()
            .mapToDouble(cell -> cell.strength() == null ? 0 : cell.strength())
            .sorted()
            .toArray();
    return strengths[strengths.length - 1] - strengths[0];
  }

  /// Every dimension in which a value that is not neutral speaks for or against one of them.
  private List<Row> dimensions(List<Entry> compared) {
    return facts.dimensions().stream()
        .map(dimension ->
            new Row(
                new What("context", dimension.id().value(), dimension.name()),
                compared.stream().map(entry -> cell(entry, dimension)).toList()))
        .filter(row -> row.values().stream().anyMatch(Comparer::decides))
        .toList();
  }

  private Cell cell(Entry entry, Dimension dimension) {
    Closure closure = facts.closureOf(entry.id());
    return Cell.context(telling(closure.fits(), dimension), telling(closure.unfit(), dimension));
  }

  private static List<ContextId> telling(Set<ContextId> stated, Dimension dimension) {
    return dimension.values().stream()
        .filter(value -> !value.neutral())
        .map(Dimension.Value::id)
        .filter(stated::contains)
        .toList();
  }

  private static boolean decides(Cell cell) {
    return Stream.of(cell.fits(), cell.unfit())
        .anyMatch(values -> values != null && !values.isEmpty());
  }

  /// Every harm, the worst first.
  private List<String> price(Entry entry) {
    return entry.effects().stream()
        .filter(Effect::isHarmful)
        .sorted(comparingInt(Effect::strength))
        .map(effect -> facts.nameOfQuality(effect.quality()) + ": " + Wording.because(effect))
        .toList();
  }
}
