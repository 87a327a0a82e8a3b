package org.designvault.web.page.ask;

import java.util.List;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation;
import org.designvault.vault.Answer;
import org.designvault.vault.DesignAnswer;
import org.designvault.web.page.Names;

/// Lays out conflicts and repairs. Positions in the answer are those of the address; of a set, its
/// own demands count after the constraints.
record WayOutShaping(Asked asked, Names names) {
  /// What can be weighed against each other by eye.
  private static final int MOST_SETS = 5;

  private static final int MOST_NAMES = 3;

  WayOut of(Answer answer) {
    return of(
        answer.conflicts(),
        answer.repairs().stream().map(way -> repair(way.drop(), way.unlocks())).toList());
  }

  WayOut of(DesignAnswer answer) {
    return of(
        answer.conflicts(),
        answer.repairs().stream().map(way -> repair(way.drop(), way.unlocks())).toList());
  }

  private WayOut of(List<List<Integer>> conflicts, List<WayOut.Repair> repairs) {
    return new WayOut(
        conflicts.stream().limit(MOST_SETS).map(this::words).toList(),
        beyond(MOST_SETS, conflicts),
        repairs.stream().limit(MOST_SETS).toList(),
        beyond(MOST_SETS, repairs),
        asked.demanded().size() > Recommendation.ALL_WAYS_OUT ? Recommendation.ALL_WAYS_OUT : 0);
  }

  private WayOut.Repair repair(List<Integer> drop, List<Slug> unlocks) {
    return new WayOut.Repair(
        words(drop),
        asked.withoutConstraints(drop).address(),
        unlocks.stream().limit(MOST_NAMES).map(slug -> names.entry(slug.value())).toList(),
        beyond(MOST_NAMES, unlocks));
  }

  private List<String> words(List<Integer> positions) {
    DemandWords words = new DemandWords(names);
    return positions.stream()
        .map(position -> words.demand(asked.demanded().get(position)))
        .toList();
  }

  private static int beyond(int shown, List<?> all) {
    return Math.max(0, all.size() - shown);
  }
}
