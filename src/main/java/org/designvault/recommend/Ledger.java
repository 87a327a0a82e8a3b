package org.designvault.recommend;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Slug;

/// All that a brief gives and takes, line by line: scores are its sums, reasons its entries.
final class Ledger {
  private final List<Line> lines = new ArrayList<>();
  private final Tables tables;
  private final double most;

  /// @param troubles named or diagnosed, each once
  Ledger(
      Brief brief, TextEvidence text, Collection<Slug> troubles, Tables tables, Scoring scoring) {
    this.tables = tables;
    List<Slug> adopted = brief.adopted().stream().distinct().toList();
    lines.add(TextLine.of(text, tables.rows(), scoring));
    lines.addAll(QualityLine.allOf(brief, tables, scoring));
    lines.addAll(ContextLine.allOf(brief, tables.contexts(), scoring));
    troubles.forEach(slug -> lines.add(LinkLine.mitigating(slug, tables, scoring)));
    lines.addAll(ForceLine.allOf(brief, tables, scoring));
    adopted.forEach(slug -> lines.add(LinkLine.complementing(slug, tables, scoring)));
    adopted.forEach(slug -> lines.add(LinkLine.requiredBy(slug, tables, scoring)));
    double asked = lines.stream().mapToDouble(Line::most).sum();
    most = adopted.isEmpty() ? asked : asked + scoring.requiredBy();
  }

  List<Line> lines() {
    return lines;
  }

  Sums sums() {
    return new Sums(lines, tables.rows().size());
  }

  /// Share of the most that the brief could give, 0 to 1.
  double fit(double score) {
    return Math.clamp(score / most, 0, 1);
  }

  /// What speaks for the entry: the points of its reasons.
  double merit(int row) {
    return lines.stream().mapToDouble(line -> Math.max(0, line.points(row))).sum();
  }

  /// What the entry costs: the points of its price, as a number of 0 or more.
  double price(int row) {
    return lines.stream().mapToDouble(line -> Math.max(0, -line.points(row))).sum();
  }

  /// All that can be said about an entry, for and against.
  Account account(int row) {
    List<Reason> stated =
        lines.stream().filter(line -> line.speaksOf(row)).map(line -> line.reason(row)).toList();
    Set<String> told =
        stated.stream().flatMap(reason -> reason.evidence().stream()).collect(toSet());
    Stream<Reason> untold =
        tables.rows().at(row).effects().stream()
            .filter(effect -> effect.isHarmful() && !told.contains(effect.id()))
            .map(this::withoutPoints);
    return new Account(
        stated.stream()
            .filter(reason -> reason.points() > 0)
            .sorted(comparingDouble(Reason::points).reversed())
            .toList(),
        Stream.concat(stated.stream().filter(reason -> reason.points() <= 0), untold)
            .sorted(comparingDouble(Reason::points))
            .toList());
  }

  /// @param reasons most points first
  /// @param price dearest first; harm that costs no points comes last
  record Account(List<Reason> reasons, List<Reason> price) {}

  private Reason withoutPoints(Effect effect) {
    String text = tables.nameOfQuality(effect.quality()) + ": " + Wording.because(effect);
    return new Reason(ReasonKind.QUALITY, 0, text, List.of(effect.id()));
  }
}
