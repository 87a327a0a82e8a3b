package org.designvault.recommend;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// Living in peace with what is adopted: neither an entry nor anything it requires conflicts with
/// something adopted or required by that.
final class Compatibility {
  private final Tables tables;

  /// What conflicts with the system as it is, and the relation that says so.
  private final SortedMap<Slug, Relation> foes = new TreeMap<>();

  Compatibility(List<Slug> adopted, Tables tables) {
    this.tables = tables;
    SortedSet<Slug> present = new TreeSet<>(adopted);
    adopted.forEach(slug -> present.addAll(tables.links().closureOf(slug).needs()));
    for (Slug owned : present) {
      for (Relation conflict : tables.links().with(owned, RelationKind.CONFLICTS_WITH)) {
        foes.putIfAbsent(conflict.other(owned), conflict);
      }
    }
  }

  Demand demand() {
    BitSet broken = tables.rows().of(foes.keySet());
    foes.keySet().forEach(foe -> broken.or(tables.links().neededBy(foe)));
    return new Demand(broken, this::ground);
  }

  private String ground(int row) {
    Slug entry = tables.rows().at(row).id();
    Relation direct = foes.get(entry);
    if (direct != null) {
      return "It conflicts with %s".formatted(endOf(direct, entry));
    }
    SortedSet<Slug> needs = tables.links().closureOf(entry).needs();
    for (Map.Entry<Slug, Relation> foe : foes.entrySet()) {
      if (needs.contains(foe.getKey())) {
        String name = tables.rows().nameOf(foe.getKey());
        return "It requires %s, which conflicts with %s"
            .formatted(name, endOf(foe.getValue(), foe.getKey()));
      }
    }
    throw new IllegalArgumentException(entry + " conflicts with nothing");
  }

  private String endOf(Relation conflict, Slug foe) {
    return tables.rows().nameOf(conflict.other(foe)) + ": " + Wording.because(conflict);
  }
}
