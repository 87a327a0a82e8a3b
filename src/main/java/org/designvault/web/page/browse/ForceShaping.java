package org.designvault.web.page.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Force;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;
import org.designvault.web.page.EffectWords;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.browse.ForceView.Line;
import org.designvault.web.page.browse.ForceView.Move;
import org.designvault.web.page.browse.ForceView.Pole;
import org.designvault.web.page.browse.ForceView.Row;
import org.jspecify.annotations.Nullable;

/// Lays out the forces, and one of them between its two qualities.
record ForceShaping(Facts facts, Names names) {

  List<Row> all() {
    return facts.forces().values().stream()
        .map(force ->
            new Row(
                new Link(force.name(), "/forces/" + force.id()),
                force.definition(),
                force.pulls().stream().map(this::link).toList(),
                easing(force).count()))
        .sorted(Comparator.comparing(row -> row.force().name()))
        .toList();
  }

  ForceView shape(Force force) {
    return new ForceView(
        force.id().value(),
        force.name(),
        force.definition(),
        force.labels(),
        force.pulls().stream().map(this::pole).toList(),
        lines(force, false),
        lines(force, true));
  }

  private List<Line> lines(Force force, boolean troubles) {
    return easing(force)
        .filter(entry -> entry.kind().isTrouble() == troubles)
        .map(entry -> line(entry, force))
        .toList();
  }

  private Stream<Entry> easing(Force force) {
    return facts.entries().values().stream()
        .filter(entry -> entry.forces().contains(force.id()))
        .sorted(Comparator.comparing(Entry::name));
  }

  private Pole pole(Slug id) {
    Quality quality = facts.qualities().get(id);
    return new Pole(link(id), quality == null ? "" : quality.definition());
  }

  private Line line(Entry entry, Force force) {
    List<@Nullable Move> moves = new ArrayList<>();
    for (Slug pole : force.pulls()) {
      moves.add(move(entry, pole));
    }
    return new Line(Book.of(entry, names), moves);
  }

  /// The strongest of its effects on this quality.
  private @Nullable Move move(Entry entry, Slug quality) {
    return entry.effects().stream()
        .filter(effect -> effect.quality().equals(quality))
        .max(Comparator.comparingInt(effect -> Math.abs(effect.strength())))
        .map(this::move)
        .orElse(null);
  }

  private Move move(Effect effect) {
    return new Move(
        link(effect.quality()),
        effect.strength(),
        EffectWords.signed(effect.strength()),
        EffectWords.of(effect.strength()),
        effect.why(),
        effect.when());
  }

  private Link link(Slug quality) {
    return new Link(names.quality(quality.value()), "/qualities/" + quality);
  }
}
