package org.designvault.recommend;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// Doing without an entry, which rules out what requires, specializes or contains it as well.
record Involvement(Slug unwanted, Tables tables) {

  Demand demand() {
    BitSet broken = tables.links().involvedIn(unwanted);
    broken.set(tables.rows().of(unwanted));
    return new Demand(broken, this::ground);
  }

  private String ground(int row) {
    Slug entry = tables.rows().at(row).id();
    String name = tables.rows().nameOf(unwanted);
    if (entry.equals(unwanted)) {
      return "It is %s itself.".formatted(name);
    }
    List<Relation> building = building(entry);
    Stream<String> directly =
        building.stream()
            .filter(relation -> relation.to().equals(unwanted))
            .map(relation -> "It %s: %s".formatted(object(relation), Wording.because(relation)));
    Stream<String> byWayOf =
        building.stream()
            .filter(relation -> involves(relation.to()))
            .map(relation -> "It %s, which involves %s.".formatted(object(relation), name));
    return Stream.concat(directly, byWayOf).findFirst().orElse("It involves %s.".formatted(name));
  }

  private List<Relation> building(Slug entry) {
    return Stream.of(RelationKind.REQUIRES, RelationKind.SPECIALIZES, RelationKind.COMPOSED_OF)
        .flatMap(kind -> tables.links().from(entry, kind).stream())
        .toList();
  }

  private boolean involves(Slug part) {
    return tables.links().closureOf(part).involves().contains(unwanted);
  }

  private String object(Relation relation) {
    String verb = relation.kind() == RelationKind.COMPOSED_OF ? "contains" : relation.kind().id();
    return verb + " " + tables.rows().nameOf(relation.to());
  }
}
