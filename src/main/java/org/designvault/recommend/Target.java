package org.designvault.recommend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Slug;

/// A part of a brief that a set may cover: a weighted quality, a dimension of the context, a named
/// or diagnosed failure mode, or a force that counts.
///
/// @param line what it gives to each entry
record Target(Slug id, String name, Line line) {
  /// A quality is covered at this strength or better; of all the others 1 is all there is.
  private static final double ENOUGH = 1;

  static List<Target> allOf(
      Brief brief, Collection<Slug> troubles, Tables tables, Scoring scoring) {
    List<Target> targets = new ArrayList<>();
    QualityLine.allOf(brief, tables, scoring)
        .forEach(line ->
            targets.add(new Target(line.quality(), tables.nameOfQuality(line.quality()), line)));
    for (Slug trouble : troubles) {
      Line line = LinkLine.mitigating(trouble, tables, scoring);
      targets.add(new Target(trouble, tables.rows().nameOf(trouble), line));
    }
    for (ContextLine line : ContextLine.allOf(brief, tables.contexts(), scoring)) {
      Slug dimension = line.stated().getFirst().dimension();
      targets.add(new Target(dimension, nameOf(dimension, tables), line));
    }
    ForceLine.allOf(brief, tables, scoring)
        .forEach(line -> targets.add(new Target(line.force().id(), line.force().name(), line)));
    return targets;
  }

  /// The most that it can give to one entry is what covering it is worth, in points.
  double weight() {
    return line.most();
  }

  boolean isCoveredBy(int row) {
    return line.column().at(row) >= ENOUGH;
  }

  private static String nameOf(Slug dimension, Tables tables) {
    return tables.facts().dimensions().stream()
        .filter(each -> each.id().equals(dimension))
        .map(Dimension::name)
        .findFirst()
        .orElse(dimension.value());
  }
}
