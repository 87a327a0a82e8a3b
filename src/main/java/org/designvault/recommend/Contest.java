package org.designvault.recommend;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.designvault.pattern.Slug;

/// One brief held against every entry: who is in the running, what each comes to, and which
/// constraints each breaks.
final class Contest {
  private final Setting setting;
  private final Brief brief;
  private final List<Demand> demanded;
  private final Ledger ledger;
  private final Sums sums;
  private final BitSet candidates;
  private final BitSet kept;

  /// What stays when weights and constraints change.
  ///
  /// @param troubles named or diagnosed, each once
  record Setting(TextEvidence text, Set<Slug> troubles, Tables tables, Scoring scoring) {}

  private Contest(Setting setting, Brief brief, List<Demand> demanded) {
    this.setting = setting;
    this.brief = brief;
    this.demanded = demanded;
    ledger = new Ledger(brief, setting.text, setting.troubles, setting.tables, setting.scoring);
    sums = ledger.sums();
    candidates = setting.tables.scope().of(brief);
    candidates.and(sums.favoured());
    kept = (BitSet) candidates.clone();
    demanded.forEach(demand -> kept.andNot(demand.brokenBy()));
  }

  /// @param demanded the brief's constraints worked out, in its order
  static Contest of(Brief brief, List<Demand> demanded, Setting setting) {
    return new Contest(setting, brief, List.copyOf(demanded));
  }

  /// The same but for one weight, which may be a new one.
  Contest weighing(Slug quality, double weight) {
    return new Contest(setting, brief.weighing(quality, weight), demanded);
  }

  /// The same but for one constraint.
  Contest dropping(int position) {
    List<Demand> left =
        IntStream.range(0, demanded.size())
            .filter(at -> at != position)
            .mapToObj(demanded::get)
            .toList();
    return new Contest(setting, brief.dropping(position), left);
  }

  Tables tables() {
    return setting.tables;
  }

  Brief brief() {
    return brief;
  }

  List<Demand> demanded() {
    return demanded;
  }

  Ledger ledger() {
    return ledger;
  }

  Sums sums() {
    return sums;
  }

  /// Those in scope with at least one reason, whatever they break.
  BitSet candidates() {
    return candidates;
  }

  /// Candidates that satisfy every constraint.
  BitSet kept() {
    return kept;
  }

  /// Candidates that break a constraint.
  BitSet dropped() {
    BitSet dropped = (BitSet) candidates.clone();
    dropped.andNot(kept);
    return dropped;
  }

  /// At most one row: the first place.
  List<Integer> first() {
    return sums.best(kept, 1);
  }

  /// Positions of every constraint that a row breaks, candidate or not.
  List<Integer> brokenBy(int row) {
    return IntStream.range(0, demanded.size())
        .filter(position -> demanded.get(position).brokenBy().get(row))
        .boxed()
        .toList();
  }

  /// On what ground it breaks each of them, in sentences.
  String ground(int row, Collection<Integer> positions) {
    List<String> grounds =
        positions.stream().map(position -> demanded.get(position).ground().apply(row)).toList();
    return String.join(" ", grounds);
  }

  /// How the kept ones stand as one weight of the brief changes.
  Race race(Slug quality) {
    Double weight = brief.qualities().get(quality);
    if (weight == null) {
      throw new IllegalArgumentException("nobody weighted " + quality);
    }
    Column strengths = setting.tables.effects().strengths(quality);
    double[] byRow = strengths.dense(setting.tables.rows().size());
    return new Race(kept, sums, byRow, setting.scoring, weight);
  }

  /// For each weighted quality, between which weights the first place stays first; none when there
  /// is no first place.
  List<Stability> stability() {
    return first().stream()
        .flatMap(leader -> brief.qualities().keySet().stream().map(it -> stability(it, leader)))
        .toList();
  }

  private Stability stability(Slug quality, int leader) {
    Race race = race(quality);
    Race.Flip below = race.flip(leader, Brief.LEAST_WEIGHT).orElse(null);
    Race.Flip above = race.flip(leader, Brief.GREATEST_WEIGHT).orElse(null);
    Race.Flip next = above == null ? below : above;
    return new Stability(
        quality,
        below == null ? null : below.at(),
        above == null ? null : above.at(),
        next == null ? null : setting.tables.rows().at(next.row()).id());
  }
}
