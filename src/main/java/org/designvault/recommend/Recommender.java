package org.designvault.recommend;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.designvault.recommend.Recommendation.Result;
import org.designvault.recommend.Recommendation.RuledOut;
import org.designvault.recommend.conflict.Conflicts;

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
    Contest contest = contest(brief, text, diagnosis);
    Sums sums = contest.sums();
    Repairs repairs =
        new Repairs(contest.candidates(), contest.demanded(), tables.rows(), sums, brief.limit());
    Conflicts conflicts = repairs.conflicts();
    return new Recommendation(
        diagnosis,
        sums.best(contest.kept(), brief.limit()).stream()
            .map(row -> cards.of(row, sums.of(row), contest.ledger(), brief.adopted()))
            .toList(),
        sums.best(contest.dropped(), brief.limit()).stream()
            .map(row -> ruledOut(row, contest))
            .toList(),
        contest.demanded().stream()
            .map(demand -> demand.brokenAmong(contest.candidates()))
            .toList(),
        conflicts.minimal(),
        repairs.of(conflicts),
        contest.stability());
  }

  /// Why an entry is not the first answer to the brief, and what would make it so. Whatever it says
  /// would, does: each change was ranked again.
  ///
  /// @param text what the problem found
  /// @throws IllegalArgumentException when brief, text or `pattern` name something this revision
  ///   lacks
  public WhyNot whyNot(Brief brief, TextEvidence text, Slug pattern) {
    int row = tables.rows().of(pattern);
    return new Contender(contest(brief, text, diagnoses.of(text)), row).whyNot();
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
    Set<Slug> troubles = troubles(brief, diagnosis);
    List<SetDemands> demanded =
        Stream.concat(brief.constraints().stream(), wishes.stream())
            .map(each -> SetDemands.of(each, brief.adopted(), demands, tables))
            .toList();
    return new SetSearch(brief, text, size, demanded, troubles, tables, scoring).design(diagnosis);
  }

  /// What a brief says to some entries, in their order, whether or not it would choose them.
  ///
  /// @throws IllegalArgumentException when anything named is not of this revision
  public List<Judged> judged(Brief brief, TextEvidence text, List<Slug> entries) {
    Contest contest = contest(brief, text, diagnoses.of(text));
    return entries.stream()
        .map(tables.rows()::of)
        .map(row -> {
          RuledOut out = ruledOut(row, contest);
          Result result = cards.of(row, contest.sums().of(row), contest.ledger(), brief.adopted());
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

  private Contest contest(Brief brief, TextEvidence text, List<Diagnosis> diagnosis) {
    Set<Slug> troubles = troubles(brief, diagnosis);
    return Contest.of(brief, demanded(brief), new Contest.Setting(text, troubles, tables, scoring));
  }

  /// Named or diagnosed, each once.
  private static Set<Slug> troubles(Brief brief, List<Diagnosis> diagnosis) {
    Set<Slug> troubles = new LinkedHashSet<>(brief.failureModes());
    diagnosis.forEach(found -> troubles.add(found.id()));
    return troubles;
  }

  private RuledOut ruledOut(int row, Contest contest) {
    List<Integer> broken = contest.brokenBy(row);
    Entry entry = tables.rows().at(row);
    return new RuledOut(
        entry.id(), entry.name(), contest.sums().of(row), broken, contest.ground(row, broken));
  }
}
