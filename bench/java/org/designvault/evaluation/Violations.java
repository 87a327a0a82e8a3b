package org.designvault.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.vault.Answer;
import org.designvault.vault.Vault;

/// Looks again, entry by entry and without the ranking's tables, whether a result breaks what was
/// demanded. Demands on context are left to the tests of the ranking: they rest on closures.
record Violations(Vault vault) {

  /// @return `question: entry breaks demand`
  List<String> of(Question question) {
    Answer answer = vault.recommend(question.brief());
    List<Map<?, ?>> demands = new ArrayList<>();
    List<?> constraints = question.brief().constraints();
    if (constraints != null) {
      constraints.stream()
          .filter(Map.class::isInstance)
          .forEach(demand -> demands.add((Map<?, ?>) demand));
    }
    answer.understood().stream()
        .filter(read -> read.in().startsWith("constraints"))
        .forEach(read -> demands.add(read.as()));
    return Engine.ids(answer).stream()
        .flatMap(id ->
            demands.stream()
                .filter(demand -> breaks(id, demand))
                .map(demand -> question.id() + ": " + id + " breaks " + demand))
        .collect(Collectors.toList());
  }

  private boolean breaks(String id, Map<?, ?> demand) {
    Entry entry = vault.entry(id).orElseThrow();
    if (demand.get("quality") instanceof String quality) {
      int least = demand.get("atLeast") instanceof Number number ? number.intValue() : 1;
      boolean attribute = vault.facts().attributesOf(new Slug(quality)).size() == 1;
      return attribute && worst(entry, quality) < least;
    }
    if (demand.get("mitigates") instanceof String trouble) {
      return entry.relations().stream()
          .noneMatch(relation ->
              relation.kind() == RelationKind.MITIGATES && relation.to().value().equals(trouble));
    }
    return demand.get("without") instanceof String without && id.equals(without);
  }

  private static int worst(Entry entry, String quality) {
    return entry.effects().stream()
        .filter(effect -> effect.quality().value().equals(quality))
        .mapToInt(Effect::strength)
        .min()
        .orElse(0);
  }
}
