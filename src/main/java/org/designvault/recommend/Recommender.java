package org.designvault.recommend;

import static java.util.stream.Collectors.joining;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.designvault.recommend.Recommendation.RuledOut;

/// Ranks the entries of one revision for a brief. Immutable, and safe for any number of threads.
public final class Recommender {
  private final Tables tables;
  private final Scoring scoring;
  private final Diagnoses diagnoses;
  private final Demands demands;
  private final Cards cards;

  private Recommender(Tables tables, Scoring scoring) {
    this.tables = tables;
    this.scoring = scoring;
    this.diagnoses = new Diagnoses(tables, scoring);
    this.demands = new Demands(tables);
    this.cards = new Cards(tables);
  }

  /// Compiles the facts, once for a revision.
  public static Recommender over(Facts facts, Scoring scoring) {
    return new Recommender(Tables.of(facts), scoring);
  }

  /// The same brief and text give the same answer; a score does not depend on what else is found.
  ///
  /// @param text what the problem found
  /// @throws IllegalArgumentException when brief or text name something this revision lacks
  public Recommendation recommend(Brief brief, TextEvidence text) {
    List<Diagnosis> diagnosis = diagnoses.of(text);
    Set<Slug> troubles = new LinkedHashSet<>(brief.failureModes());
    diagnosis.forEach(found -> troubles.add(found.id()));
    Ledger ledger = new Ledger(brief, text, troubles, tables, scoring);
    Sums sums = ledger.sums();
    BitSet candidates = tables.scope().of(brief);
    candidates.and(sums.favoured());
    List<Demand> demanded =
        brief.constraints().stream().map(each -> demands.of(each, brief.adopted())).toList();
    BitSet kept = (BitSet) candidates.clone();
    demanded.forEach(demand -> kept.andNot(demand.brokenBy()));
    BitSet dropped = (BitSet) candidates.clone();
    dropped.andNot(kept);
    return new Recommendation(
        diagnosis,
        sums.best(kept, brief.limit()).stream()
            .map(row -> cards.of(row, sums.of(row), ledger, brief.adopted()))
            .toList(),
        sums.best(dropped, brief.limit()).stream()
            .map(row -> ruledOut(row, sums.of(row), demanded))
            .toList(),
        demanded.stream().map(demand -> demand.brokenAmong(candidates)).toList());
  }

  /// Sets of entries that together cover the most of what the brief asks for, the best one first.
  ///
  /// @param text what the problem found
  /// @param size most members of a set, required ones included
  /// @param wishes further constraints, for the set as a whole
  /// @throws IllegalArgumentException when size is out of its range, or brief, text or wishes name
  ///   something this revision lacks
  public Design design(Brief brief, TextEvidence text, int size, List<Constraint> wishes) {
    List<Diagnosis> diagnosis = diagnoses.of(text);
    Set<Slug> troubles = new LinkedHashSet<>(brief.failureModes());
    diagnosis.forEach(found -> troubles.add(found.id()));
    Ledger ledger = new Ledger(brief, text, troubles, tables, scoring);
    SetDemands demanded = SetDemands.of(brief, wishes, demands, tables);
    DesignPool pool = DesignPool.of(brief, ledger.sums(), demanded, size, tables);
    List<Target> targets = Target.allOf(brief, troubles, tables, scoring);
    return new Designer(tables, ledger, pool, targets, demanded).design(diagnosis, size);
  }

  private RuledOut ruledOut(int row, double score, List<Demand> demanded) {
    List<Integer> broken =
        IntStream.range(0, demanded.size())
            .filter(position -> demanded.get(position).brokenBy().get(row))
            .boxed()
            .toList();
    String text =
        broken.stream()
            .map(position -> demanded.get(position).ground().apply(row))
            .collect(joining(" "));
    Entry entry = tables.rows().at(row);
    return new RuledOut(entry.id(), entry.name(), score, broken, text);
  }
}
