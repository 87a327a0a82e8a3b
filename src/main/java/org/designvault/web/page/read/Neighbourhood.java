package org.designvault.web.page.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.web.page.Names;
import org.designvault.web.page.RelationWords;
import org.designvault.web.page.read.ReadView.Group;
import org.designvault.web.page.read.ReadView.Neighbour;

/// Relations of one entry, its own and those that others wrote towards it, as they read from here.
record Neighbourhood(Facts facts, Names names) {

  /// Groups in the order of the relation kinds, what it says itself before what is said of it.
  List<Group> around(Entry entry) {
    Map<String, List<Neighbour>> groups = new LinkedHashMap<>();
    for (RelationKind kind : RelationKind.values()) {
      collect(entry.relations().stream(), kind, RelationWords.outgoing(kind), entry.id(), groups);
      collect(
          facts.incomingOf(entry.id()).stream(),
          kind,
          RelationWords.incoming(kind),
          entry.id(),
          groups);
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private void collect(
      Stream<Relation> relations,
      RelationKind kind,
      String heading,
      Slug here,
      Map<String, List<Neighbour>> groups) {
    relations
        .filter(relation -> relation.kind() == kind)
        .map(relation -> neighbour(relation, here))
        .forEach(
            neighbour -> groups.computeIfAbsent(heading, _ -> new ArrayList<>()).add(neighbour));
  }

  private Neighbour neighbour(Relation relation, Slug here) {
    Slug there = relation.other(here);
    Entry entry = facts.entries().get(there);
    return new Neighbour(
        there.value(),
        names.entry(there.value()),
        entry == null ? "" : names.kind(entry.kind().id()),
        relation.why(),
        relation.when());
  }
}
