package org.designvault.web.page.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;
import org.designvault.web.page.EffectWords;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.browse.QualityView.Characteristic;
import org.designvault.web.page.browse.QualityView.ForceLine;
import org.designvault.web.page.browse.QualityView.Line;
import org.designvault.web.page.browse.QualityView.Move;

/// Lays out the qualities, and one of them with everything that moves it.
record QualityShaping(Facts facts, Names names) {
  private static final Comparator<Move> STRONGEST_FIRST =
      Comparator.comparingInt((Move move) -> -Math.abs(move.strength()))
          .thenComparing(move -> move.when() != null)
          .thenComparing(move -> move.book().name())
          .thenComparing(move -> move.quality().name());

  List<Characteristic> all() {
    return facts.qualities().values().stream()
        .filter(quality -> quality.broader() == null)
        .map(quality -> new Characteristic(line(quality), attributes(quality)))
        .toList();
  }

  QualityView shape(Quality quality) {
    Set<Slug> meant = facts.attributesOf(quality.id());
    Slug broader = quality.broader();
    return new QualityView(
        quality.id().value(),
        quality.name(),
        quality.definition(),
        quality.labels(),
        broader == null ? null : link(broader),
        attributes(quality),
        moves(meant, Effect::isHelpful),
        moves(meant, Effect::isHarmful),
        Tally.of(helpers(meant), Effect::isHarmful, names),
        forces(meant));
  }

  private List<Line> attributes(Quality characteristic) {
    return facts.qualities().values().stream()
        .filter(quality -> characteristic.id().equals(quality.broader()))
        .map(this::line)
        .toList();
  }

  private Line line(Quality quality) {
    Set<Slug> meant = facts.attributesOf(quality.id());
    return new Line(
        link(quality.id()),
        quality.definition(),
        moved(meant, Effect::isHelpful).count(),
        moved(meant, Effect::isHarmful).count());
  }

  private Stream<Entry> moved(Set<Slug> qualities, Predicate<Effect> way) {
    return facts.entries().values().stream()
        .filter(entry ->
            entry.effects().stream()
                .anyMatch(effect -> way.test(effect) && qualities.contains(effect.quality())));
  }

  private Stream<Entry> helpers(Set<Slug> qualities) {
    return moved(qualities, Effect::isHelpful).filter(entry -> !entry.kind().isTrouble());
  }

  private List<Move> moves(Set<Slug> qualities, Predicate<Effect> way) {
    return facts.entries().values().stream()
        .flatMap(entry ->
            entry.effects().stream()
                .filter(effect -> way.test(effect) && qualities.contains(effect.quality()))
                .map(effect -> move(entry, effect)))
        .sorted(STRONGEST_FIRST)
        .toList();
  }

  private Move move(Entry entry, Effect effect) {
    return new Move(
        Book.of(entry, names),
        link(effect.quality()),
        effect.strength(),
        EffectWords.signed(effect.strength()),
        EffectWords.of(effect.strength()),
        effect.why(),
        effect.when(),
        EffectWords.of(effect.evidence()));
  }

  private List<ForceLine> forces(Set<Slug> qualities) {
    return facts.forces().values().stream()
        .filter(force -> force.pulls().stream().anyMatch(qualities::contains))
        .map(force ->
            new ForceLine(new Link(force.name(), "/forces/" + force.id()), force.definition()))
        .toList();
  }

  private Link link(Slug quality) {
    return new Link(names.quality(quality.value()), "/qualities/" + quality);
  }
}
