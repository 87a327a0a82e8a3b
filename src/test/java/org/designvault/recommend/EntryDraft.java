package org.designvault.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Evidence;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.jspecify.annotations.Nullable;

/// An entry in the making: only what a test is about needs saying.
final class EntryDraft {
  private final Slug id;
  private Kind kind = Kind.PATTERN;
  private List<Slug> categories = List.of(new Slug("resilience"));
  private final List<Slug> forces = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private final List<ContextId> fits = new ArrayList<>();
  private final List<ContextId> unfit = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  EntryDraft(String id) {
    this.id = new Slug(id);
  }

  EntryDraft kind(Kind value) {
    kind = value;
    return this;
  }

  EntryDraft categories(String... slugs) {
    categories = List.of(slugs).stream().map(Slug::new).toList();
    return this;
  }

  EntryDraft eases(String force) {
    forces.add(new Slug(force));
    return this;
  }

  EntryDraft effect(String quality, int strength) {
    return effect(quality, strength, null);
  }

  EntryDraft effect(String quality, int strength, @Nullable String when) {
    long before = effects.stream().filter(each -> each.quality().value().equals(quality)).count();
    String address =
        "pattern/" + id + "#effect-" + quality + (before == 0 ? "" : "-" + (before + 1));
    String why = "Why " + id + " does " + strength + " to " + quality + ".";
    effects.add(
        new Effect(address, new Slug(quality), strength, why, when, Evidence.REASONED, null));
    return this;
  }

  EntryDraft fits(String... values) {
    List.of(values).forEach(value -> fits.add(ContextId.of(value)));
    return this;
  }

  EntryDraft unfit(String... values) {
    List.of(values).forEach(value -> unfit.add(ContextId.of(value)));
    return this;
  }

  EntryDraft relation(RelationKind relation, String to) {
    return relation(relation, to, null);
  }

  EntryDraft relation(RelationKind relation, String to, @Nullable String when) {
    String address = "pattern/" + id + "#" + relation + "-" + to;
    String why = "Why " + id + " " + relation + " " + to + ".";
    relations.add(new Relation(address, relation, id, new Slug(to), why, when));
    return this;
  }

  Entry entry() {
    return new Entry(
        id,
        id.value().toUpperCase(Locale.ROOT),
        kind,
        categories,
        List.of(),
        List.of(),
        "Intent of " + id + ".",
        List.of(),
        forces,
        effects,
        new Entry.Fitness(fits, unfit),
        List.of("Before " + id + "."),
        List.of("After " + id + "."),
        relations,
        List.of(),
        List.of(),
        null,
        new Entry.Sections("", "", "", ""));
  }
}
