package org.designvault.recommend;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// An entry is related to something that the brief names.
///
/// @param opening how the sentence begins, before the relation's own words
/// @param relations the one that earns the points, by row
record LinkLine(
    ReasonKind kind, double factor, Column column, String opening, Map<Integer, Relation> relations)
    implements Line {

  static LinkLine mitigating(Slug trouble, Tables tables, Scoring scoring) {
    return of(
        ReasonKind.MITIGATES,
        scoring.trouble(),
        "Mitigates " + tables.rows().nameOf(trouble),
        byRow(tables.links().to(trouble, RelationKind.MITIGATES), trouble, tables.rows()));
  }

  static LinkLine complementing(Slug adopted, Tables tables, Scoring scoring) {
    return of(
        ReasonKind.COMPLEMENTS,
        scoring.complements(),
        "Complements " + tables.rows().nameOf(adopted) + ", which you have",
        byRow(tables.links().with(adopted, RelationKind.COMPLEMENTS), adopted, tables.rows()));
  }

  static LinkLine requiredBy(Slug adopted, Tables tables, Scoring scoring) {
    return of(
        ReasonKind.REQUIRED_BY,
        scoring.requiredBy(),
        tables.rows().nameOf(adopted) + ", which you have, requires it",
        byRow(tables.links().from(adopted, RelationKind.REQUIRES), adopted, tables.rows()));
  }

  /// A brief asks for remedies; to join what is adopted is a bonus on top of what it asked.
  @Override
  public double most() {
    return kind == ReasonKind.MITIGATES ? factor : 0;
  }

  @Override
  public Grounds grounds(int row) {
    Relation relation = relations.get(row);
    if (relation == null) {
      throw new IllegalArgumentException("nothing relates row " + row);
    }
    return new Grounds(opening + ": " + Wording.because(relation), List.of(relation.id()));
  }

  private static LinkLine of(
      ReasonKind kind, double factor, String opening, Map<Integer, Relation> relations) {
    BitSet related = new BitSet();
    relations.keySet().forEach(related::set);
    return new LinkLine(kind, factor, Column.of(related, _ -> 1), opening, relations);
  }

  private static Map<Integer, Relation> byRow(List<Relation> relations, Slug named, Rows rows) {
    Map<Integer, Relation> byRow = new HashMap<>();
    for (Relation relation : relations) {
      byRow.putIfAbsent(rows.of(relation.other(named)), relation);
    }
    return byRow;
  }
}
