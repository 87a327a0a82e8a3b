package org.designvault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.Test;

/// No entry stands alone, and none is only said to go well with others: sets, reviews and diagnoses
/// live on the kinds that decide something. Relations to entries still to be written count.
class ShippedRelationsTests {
  private static final int LEAST = 3;

  private static final Set<RelationKind> DECIDING =
      EnumSet.complementOf(
          EnumSet.of(RelationKind.COMPLEMENTS, RelationKind.SPECIALIZES, RelationKind.COMPOSED_OF));

  private final Map<Slug, Entry> entries = Shipped.facts().entries();

  @Test
  void everyEntryTakesPartInThree() {
    Map<Slug, Integer> parts = parts(EnumSet.allOf(RelationKind.class));
    assertThat(entries.keySet())
        .filteredOn(entry -> parts.getOrDefault(entry, 0) < LEAST)
        .isEmpty();
  }

  @Test
  void everyEntryTakesPartInOneThatDecides() {
    Map<Slug, Integer> parts = parts(DECIDING);
    assertThat(entries.keySet()).filteredOn(entry -> !parts.containsKey(entry)).isEmpty();
  }

  private Map<Slug, Integer> parts(Set<RelationKind> kinds) {
    Map<Slug, Integer> parts = new HashMap<>();
    WaitingRelation.all().stream()
        .filter(waiting -> kinds.contains(waiting.kind()))
        .forEach(waiting -> parts.merge(waiting.from(), 1, Integer::sum));
    for (Entry entry : entries.values()) {
      for (Relation relation : entry.relations()) {
        if (kinds.contains(relation.kind())) {
          parts.merge(entry.id(), 1, Integer::sum);
          parts.merge(relation.to(), 1, Integer::sum);
        }
      }
    }
    return parts;
  }
}
