package org.designvault.evaluation;

import java.util.Set;
import java.util.stream.Collectors;
import org.designvault.vault.Answer;
import org.designvault.vault.Vault;

/// The answer to a question whose constraints nothing satisfies.
///
/// @param found how many results it has nonetheless
/// @param isNamed whether a conflict of the answer is one that was judged to be one
/// @param hasWayOut whether a repair lets something in
record DeadEnd(Question question, int found, boolean isNamed, boolean hasWayOut) {
  static DeadEnd of(Question question, Vault vault) {
    Answer answer = vault.recommend(question.brief());
    Set<Set<Integer>> conflicts =
        answer.conflicts().stream().map(Set::copyOf).collect(Collectors.toSet());
    return new DeadEnd(
        question,
        answer.results().size(),
        question.conflicts().stream().anyMatch(conflicts::contains),
        answer.repairs().stream().anyMatch(repair -> !repair.unlocks().isEmpty()));
  }

  @Override
  public String toString() {
    return "%s %d results, conflict %s, way out %s"
        .formatted(question.id(), found, isNamed ? "named" : "not named", hasWayOut);
  }
}
