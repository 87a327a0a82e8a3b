package org.designvault.web.page.browse;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.browse.Trouble.Tie;

/// Lays out what goes wrong, by name.
record TroubleShaping(Facts facts, Names names) {

  List<Trouble> of(Kind kind) {
    return facts.entries().values().stream()
        .filter(entry -> entry.kind() == kind)
        .sorted(Comparator.comparing(Entry::name))
        .map(this::trouble)
        .toList();
  }

  private Trouble trouble(Entry entry) {
    List<Relation> incoming = facts.incomingOf(entry.id());
    return new Trouble(
        Book.of(entry, names),
        ties(incoming.stream(), RelationKind.MITIGATES, entry.id()),
        ties(incoming.stream(), RelationKind.EXPOSES_TO, entry.id()),
        ties(incoming.stream(), RelationKind.LEADS_TO, entry.id()),
        ties(entry.relations().stream(), RelationKind.LEADS_TO, entry.id()));
  }

  private List<Tie> ties(Stream<Relation> relations, RelationKind kind, Slug here) {
    return relations
        .filter(relation -> relation.kind() == kind)
        .map(relation -> tie(relation, relation.other(here)))
        .sorted(Comparator.comparing(tie -> tie.entry().name()))
        .toList();
  }

  private Tie tie(Relation relation, Slug there) {
    Link link = new Link(names.entry(there.value()), "/patterns/" + there);
    return new Tie(link, relation.why(), relation.when());
  }
}
