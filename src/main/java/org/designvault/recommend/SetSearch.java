package org.designvault.recommend;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Design.DesignSet;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.designvault.recommend.Recommendation.Repair;
import org.designvault.recommend.conflict.Conflicts;
import org.jspecify.annotations.Nullable;

/// One wish for a set, looked into: the best sets, or why there is none and what to drop.
final class SetSearch {
  private final Brief brief;
  private final TextEvidence text;
  private final int size;
  private final Tables tables;
  private final Scoring scoring;
  private final Ledger ledger;
  private final Sums sums;
  private final List<Target> targets;
  private final List<SetDemands> demanded;
  private @Nullable SetCheck check;

  /// @param demanded what each constraint asks of a set: those of the brief, then the others
  /// @param troubles named or diagnosed, each once
  SetSearch(
      Brief brief,
      TextEvidence text,
      int size,
      List<SetDemands> demanded,
      Set<Slug> troubles,
      Tables tables,
      Scoring scoring) {
    this.brief = brief;
    this.text = text;
    this.size = size;
    this.tables = tables;
    this.scoring = scoring;
    this.demanded = demanded;
    ledger = new Ledger(brief, text, troubles, tables, scoring);
    sums = ledger.sums();
    targets = Target.allOf(brief, troubles, tables, scoring);
  }

  Design design(List<Diagnosis> diagnosis) {
    BitSet all = new BitSet();
    all.set(0, demanded.size());
    Found found = found(all, Design.MOST_SETS);
    Conflicts conflicts =
        found.sets.isEmpty() ? Conflicts.of(demanded.size(), check()::holds) : Conflicts.NONE;
    List<Repair> repairs =
        conflicts.repairs().stream().map(drop -> new Repair(drop, unlockedBy(drop, all))).toList();
    return new Design(diagnosis, found.sets, found.pool.said(), conflicts.minimal(), repairs);
  }

  private record Found(List<DesignSet> sets, DesignPool pool) {}

  /// Members of the best set that keeps all the other constraints.
  private List<Slug> unlockedBy(List<Integer> drop, BitSet all) {
    BitSet held = (BitSet) all.clone();
    drop.forEach(held::clear);
    return found(held, 1).sets.stream()
        .flatMap(set -> set.members().stream())
        .map(member -> member.pattern().id())
        .toList();
  }

  /// From the usual pool; where that has no set and the catalogue has one, from a pool with it.
  private Found found(BitSet held, int most) {
    SetDemands together = SetDemands.together(brief, held.stream().mapToObj(demanded::get), tables);
    Found usual = found(together, new BitSet(), most);
    BitSet some = usual.sets.isEmpty() ? check().some(held) : new BitSet();
    return some.isEmpty() ? usual : found(together, some, most);
  }

  private Found found(SetDemands together, BitSet some, int most) {
    DesignPool pool = DesignPool.of(brief, sums, together, some, size, tables);
    BitSet answering = Answering.among(pool.candidates(), text, tables, scoring);
    Designer designer = new Designer(tables, ledger, pool, targets, together, answering);
    return new Found(designer.best(size, most), pool);
  }

  private SetCheck check() {
    SetCheck made = check;
    if (made == null) {
      made = new SetCheck(brief, demanded, covering(), sums, size, tables);
      check = made;
    }
    return made;
  }

  /// Rows that cover a part of the brief, or answer the problem.
  private BitSet covering() {
    BitSet covering = Answering.alone(text, tables, scoring);
    for (int row = 0; row < tables.rows().size(); row++) {
      int here = row;
      covering.set(row, covering.get(row) || targets.stream().anyMatch(it -> it.isCoveredBy(here)));
    }
    return covering;
  }
}
