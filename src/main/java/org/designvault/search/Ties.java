package org.designvault.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.Slug;

/// What relations say of the entries at both their ends: an entry's page shows its own and those of
/// others to it.
final class Ties {
  private final Map<Slug, List<Piece>> saidOf = new HashMap<>();

  Ties(Facts facts) {
    for (Entry entry : facts.entries().values()) {
      for (Relation relation : entry.relations()) {
        if (relation.from().equals(entry.id())) {
          Piece why = new Piece(Part.RELATION, relation.why());
          add(relation.from(), why);
          add(relation.to(), why);
        }
      }
    }
  }

  /// In the order of the entries that state them.
  List<Piece> of(Entry entry) {
    return saidOf.getOrDefault(entry.id(), List.of());
  }

  private void add(Slug entry, Piece why) {
    saidOf.computeIfAbsent(entry, _ -> new ArrayList<>()).add(why);
  }
}
