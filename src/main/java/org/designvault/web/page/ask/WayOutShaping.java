package org.designvault.web.page.ask;

import java.util.List;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation;
import org.designvault.vault.Answer;
import org.designvault.web.page.Names;

/// Lays out conflicts and repairs. Positions in the answer are those of the address.
record WayOutShaping(Asked asked, Names names) {
  /// What can be weighed against each other by eye.
  private static final int MOST_SETS = 5;

  private static final int MOST_NAMES = 3;

  WayOut of(Answer answer) {
    return new WayOut(
        answer.conflicts().stream().limit(MOST_SETS).map(this::words).toList(),
        beyond(MOST_SETS, answer.conflicts()),
        answer.repairs().stream().limit(MOST_SETS).map(this::repair).toList(),
        beyond(MOST_SETS, answer.repairs()));
  }

  private WayOut.Repair repair(Recommendation.Repair repair) {
    List<Slug> unlocks = repair.unlocks();
    return new WayOut.Repair(
        words(repair.drop()),
        asked.withoutConstraints(repair.drop()).address(),
        unlocks.stream().limit(MOST_NAMES).map(slug -> names.entry(slug.value())).toList(),
        beyond(MOST_NAMES, unlocks));
  }

  private List<String> words(List<Integer> positions) {
    DemandWords words = new DemandWords(names);
    return positions.stream()
        .map(position -> words.demand(asked.constraints().get(position)))
        .toList();
  }

  private static int beyond(int shown, List<?> all) {
    return Math.max(0, all.size() - shown);
  }
}
