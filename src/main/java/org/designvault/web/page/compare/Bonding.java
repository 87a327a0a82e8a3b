package org.designvault.web.page.compare;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.web.page.Link;
import org.designvault.web.page.RelationWords;
import org.designvault.web.page.compare.CompareView.Bond;
import org.designvault.web.page.compare.CompareView.Bonds;

/// What stands between entries that are compared: what decides, where they are alternatives.
record Bonding(Facts facts, List<Slug> compared) {

  Bonds bonds() {
    return new Bonds(
        bonds(relation -> relation.kind() == RelationKind.ALTERNATIVE_TO),
        bonds(relation -> relation.kind() != RelationKind.ALTERNATIVE_TO));
  }

  private List<Bond> bonds(Predicate<Relation> wanted) {
    return compared.stream()
        .flatMap(slug -> facts.entry(slug).relations().stream())
        .filter(relation -> compared.contains(relation.to()))
        .filter(wanted)
        .map(this::bond)
        .toList();
  }

  private Bond bond(Relation relation) {
    String when = relation.when();
    return new Bond(
        facts.entry(relation.from()).name(),
        RelationWords.outgoing(relation.kind()).toLowerCase(Locale.ROOT),
        facts.entry(relation.to()).name(),
        relation.why(),
        when == null ? "" : when);
  }

  /// Alternatives to any of those compared, whichever end wrote it down.
  List<Link> near() {
    return compared.stream()
        .flatMap(this::alternatives)
        .distinct()
        .filter(slug -> !compared.contains(slug))
        .map(facts::entry)
        .map(entry -> new Link(entry.name(), entry.id().value()))
        .toList();
  }

  private Stream<Slug> alternatives(Slug slug) {
    Entry entry = facts.entry(slug);
    Stream<Slug> written =
        entry.relations().stream()
            .filter(relation -> relation.kind() == RelationKind.ALTERNATIVE_TO)
            .map(Relation::to);
    Stream<Slug> pointing =
        facts.incomingOf(slug).stream()
            .filter(relation -> relation.kind() == RelationKind.ALTERNATIVE_TO)
            .map(Relation::from);
    return Stream.concat(written, pointing);
  }
}
