package org.designvault.recommend;

import static java.util.stream.Collectors.joining;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.designvault.recommend.Recommendation.Result;
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
    List<Demand> demanded = demanded(brief);
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

  /// What a brief says to some entries, in their order, whether or not it would choose them.
  ///
  /// @throws IllegalArgumentException when anything named is not of this revision
  public List<Judged> judged(Brief brief, TextEvidence text, List<Slug> entries) {
    Set<Slug> troubles = new LinkedHashSet<>(brief.failureModes());
    diagnoses.of(text).forEach(found -> troubles.add(found.id()));
    Ledger ledger = new Ledger(brief, text, troubles, tables, scoring);
    Sums sums = ledger.sums();
    List<Demand> demanded = demanded(brief);
    return entries.stream()
        .map(tables.rows()::of)
        .map(row -> {
          RuledOut out = ruledOut(row, sums.of(row), demanded);
          Result result = cards.of(row, sums.of(row), ledger, brief.adopted());
          return new Judged(result, out.constraints(), out.text());
        })
        .toList();
  }

  /// Troubles that a text describes, likeliest first.
  public List<Diagnosis> diagnosed(TextEvidence text) {
    return diagnoses.of(text);
  }

  /// What is in the scope of a brief and breaks none of its constraints, whether or not anything
  /// speaks for it.
  public SortedSet<Slug> permitted(Brief brief) {
    BitSet kept = tables.scope().of(brief);
    demanded(brief).forEach(demand -> kept.andNot(demand.brokenBy()));
    SortedSet<Slug> permitted = new TreeSet<>();
    kept.stream().forEach(row -> permitted.add(tables.rows().at(row).id()));
    return permitted;
  }

  private List<Demand> demanded(Brief brief) {
    return brief.constraints().stream().map(each -> demands.of(each, brief.adopted())).toList();
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
