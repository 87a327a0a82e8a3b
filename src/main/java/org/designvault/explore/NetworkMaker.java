package org.designvault.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.designvault.explore.Network.Thing;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Force;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Relation;
import org.designvault.pattern.Slug;
import org.designvault.pattern.Source;
import org.jspecify.annotations.Nullable;

/// Collects the nodes and links of a network from the facts.
final class NetworkMaker {
  private static final String ENTRIES = "pattern/";

  private final Facts facts;
  private final Map<String, Thing> things = new TreeMap<>();
  private final Map<String, Integer> numberOf = new HashMap<>();
  private final Map<ContextId, String> meanings = new HashMap<>();
  private final Links links = new Links();

  private NetworkMaker(Facts facts) {
    this.facts = facts;
  }

  static Network over(Facts facts) {
    NetworkMaker maker = new NetworkMaker(facts);
    maker.collectThings();
    maker.things.keySet().forEach(id -> maker.numberOf.put(id, maker.numberOf.size()));
    maker.linkVocabulary();
    facts.entries().values().forEach(maker::link);
    return new Network(facts.revision(), List.copyOf(maker.things.values()), maker.links);
  }

  static String path(Slug entry) {
    return ENTRIES + entry;
  }

  private void collectThings() {
    for (Entry entry : facts.entries().values()) {
      String id = path(entry.id());
      things.put(id, new Thing(id, entry.name(), Terms.number(entry.kind())));
    }
    for (Category category : facts.categories().values()) {
      add(Concept.CATEGORY, category.id(), category.name());
    }
    for (Force force : facts.forces().values()) {
      add(Concept.FORCE, force.id(), force.name());
    }
    for (Quality quality : facts.qualities().values()) {
      add(Concept.QUALITY, quality.id(), quality.name());
    }
    for (Source source : facts.sources().values()) {
      add(Concept.SOURCE, source.id(), source.ref());
    }
    for (Dimension dimension : facts.dimensions()) {
      add(Concept.CONTEXT_DIMENSION, dimension.id(), dimension.name());
      for (Dimension.Value value : dimension.values()) {
        add(Concept.CONTEXT_VALUE, value.id(), value.name());
        meanings.put(value.id(), value.definition());
      }
    }
  }

  private void add(Concept concept, Object name, String called) {
    String id = concept.path(name);
    things.put(id, new Thing(id, called, Terms.number(concept)));
  }

  private void linkVocabulary() {
    for (Force force : facts.forces().values()) {
      String from = Concept.FORCE.path(force.id());
      for (Slug quality : force.pulls()) {
        link(from, Tie.PULLS_ON, Concept.QUALITY.path(quality), force.definition());
      }
    }
    for (Quality quality : facts.qualities().values()) {
      Slug broader = quality.broader();
      if (broader != null) {
        String from = Concept.QUALITY.path(quality.id());
        link(from, Tie.BROADER, Concept.QUALITY.path(broader), quality.definition());
      }
    }
    for (Dimension dimension : facts.dimensions()) {
      String to = Concept.CONTEXT_DIMENSION.path(dimension.id());
      for (Dimension.Value value : dimension.values()) {
        link(Concept.CONTEXT_VALUE.path(value.id()), Tie.BROADER, to, value.definition());
      }
    }
  }

  private void link(Entry entry) {
    String from = path(entry.id());
    for (Relation relation : entry.relations()) {
      String why = conditional(relation.why(), relation.when());
      link(from, Terms.number(relation.kind()), path(relation.to()), why);
    }
    for (Slug slug : entry.forces()) {
      Force force = facts.forces().get(slug);
      link(from, Tie.RESOLVES, Concept.FORCE.path(slug), force == null ? "" : force.definition());
    }
    for (Slug slug : entry.categories()) {
      Category category = facts.categories().get(slug);
      String why = category == null ? "" : category.definition();
      link(from, Tie.BELONGS_TO, Concept.CATEGORY.path(slug), why);
    }
    linkEffects(entry, from);
    for (ContextId value : facts.closureOf(entry.id()).fits()) {
      link(from, Tie.FITS, Concept.CONTEXT_VALUE.path(value), meanings.getOrDefault(value, ""));
    }
    for (ContextId value : facts.closureOf(entry.id()).unfit()) {
      String why = meanings.getOrDefault(value, "");
      link(from, Tie.IS_UNFIT_FOR, Concept.CONTEXT_VALUE.path(value), why);
    }
    linkSources(entry, from);
  }

  /// Several effects on one quality, each with its own circumstance, are one link.
  private void linkEffects(Entry entry, String from) {
    Map<Tie, Map<Slug, String>> whys = new TreeMap<>();
    for (Effect effect : entry.effects()) {
      if (effect.strength() != 0) {
        whys.computeIfAbsent(effect.isHelpful() ? Tie.HELPS : Tie.HARMS, _ -> new LinkedHashMap<>())
            .merge(
                effect.quality(),
                conditional(effect.why(), effect.when()),
                (one, other) -> one + " " + other);
      }
    }
    whys.forEach((tie, effects) ->
        effects.forEach((quality, why) -> link(from, tie, Concept.QUALITY.path(quality), why)));
  }

  private void linkSources(Entry entry, String from) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Entry.Citation citation : entry.sources()) {
      List<String> cited = places.computeIfAbsent(citation.id(), _ -> new ArrayList<>());
      String place = citation.at();
      if (place != null) {
        cited.add(place);
      }
    }
    for (Effect effect : entry.effects()) {
      String source = effect.source();
      if (source != null) {
        places.computeIfAbsent(source, _ -> new ArrayList<>());
      }
    }
    places.forEach((id, cited) -> {
      Source source = facts.sources().get(id);
      String reference = source == null ? id : source.ref();
      String why = cited.isEmpty() ? reference : reference + ", " + String.join("; ", cited);
      link(from, Tie.CITES, Concept.SOURCE.path(id), why);
    });
  }

  private static String conditional(String why, @Nullable String when) {
    return when == null ? why : why + " When " + when + ".";
  }

  private void link(String from, Tie tie, String to, String why) {
    link(from, Terms.number(tie), to, why);
  }

  /// What the vocabulary does not have cannot be walked to.
  private void link(String from, int relation, String to, String why) {
    Integer source = numberOf.get(from);
    Integer target = numberOf.get(to);
    if (source != null && target != null) {
      links.add(source, relation, target, why);
    }
  }
}
