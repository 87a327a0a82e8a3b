package org.designvault.recommend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// What a set has to keep: constraints on every member, and wishes that one of them fulfils.
///
/// `mitigates` is a wish. A quality is one when help is asked for, and then no member may harm it:
/// of what a set does to a quality the worst counts as of what one entry does, and help by one
/// member is enough. Everything else a set keeps when every member does.
///
/// @param barred rows that no set has: they break a constraint, or conflict with what is adopted
record SetDemands(BitSet barred, List<Wish> wishes) {
  /// @param text what is wished for, to follow "the demand to"
  /// @param fulfilledBy rows, of the whole catalogue
  record Wish(String text, BitSet fulfilledBy) {}

  /// What one constraint asks of a set.
  static SetDemands of(Constraint constraint, List<Slug> adopted, Demands demands, Tables tables) {
    SetDemands read = new SetDemands(new BitSet(), new ArrayList<>());
    read.add(constraint, adopted, demands, tables);
    return read;
  }

  /// What several ask together, in a system that has adopted something.
  static SetDemands together(Brief brief, Stream<SetDemands> parts, Tables tables) {
    SetDemands all = new SetDemands(conflicting(brief.adopted(), tables), new ArrayList<>());
    parts.forEach(part -> {
      all.barred.or(part.barred);
      all.wishes.addAll(part.wishes);
    });
    return all;
  }

  private static BitSet conflicting(List<Slug> adopted, Tables tables) {
    BitSet conflicting = new BitSet();
    for (Slug present : adopted) {
      tables
          .links()
          .with(present, RelationKind.CONFLICTS_WITH)
          .forEach(each -> conflicting.set(tables.rows().of(each.other(present))));
    }
    return conflicting;
  }

  private void add(Constraint constraint, List<Slug> adopted, Demands demands, Tables tables) {
    BitSet broken = demands.of(constraint, adopted).brokenBy();
    switch (constraint) {
      case Constraint.AllOf(List<Constraint> parts) ->
          parts.forEach(part -> add(part, adopted, demands, tables));
      case Constraint.Mitigates(Slug trouble) -> {
        String text = "mitigate " + tables.rows().nameOf(trouble);
        wishes.add(new Wish(text, tables.rows().allBut(broken)));
      }
      case Constraint.QualityAtLeast(Slug quality, int atLeast) when atLeast > 0 -> {
        String name = tables.nameOfQuality(quality);
        String text = "help %s by %s".formatted(name, Wording.strength(atLeast));
        wishes.add(new Wish(text, tables.rows().allBut(broken)));
        add(new Constraint.QualityAtLeast(quality, 0), adopted, demands, tables);
      }
      case Constraint.QualityAtLeast _,
          Constraint.InContext _,
          Constraint.NotContext _,
          Constraint.Without _,
          Constraint.CompatibleWithAdopted _ ->
          barred.or(broken);
    }
  }
}
