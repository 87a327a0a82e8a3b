package org.designvault.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.Shipped;
import org.designvault.catalogue.Catalogue;
import org.designvault.catalogue.EntryFile;
import org.designvault.catalogue.Lines;
import org.designvault.facts.Facts;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;

/// Entries that nobody would write, on the shipped ontology: many effects on few qualities, many
/// relations, many contexts, and all of it without a fault.
final class RandomEntries {
  /// All of one characteristic, some of another.
  private static final List<String> CROWDED =
      List.of(
          "co-existence", "interoperability", "confidentiality", "availability", "recoverability");

  private final Facts vocabulary = Shipped.facts();
  private final Random chance;
  private final int size;

  RandomEntries(Random chance, int size) {
    this.chance = chance;
    this.size = size;
  }

  /// The graph of such a catalogue.
  KnowledgeGraph graph(String revision) {
    return ((Loading.Whole) Shipped.loader().load(catalogue(revision))).graph();
  }

  Catalogue catalogue() {
    return catalogue("random");
  }

  private Catalogue catalogue(String revision) {
    Catalogue shipped = Shipped.catalogue();
    List<EntryFile> entries = new ArrayList<>();
    SortedMap<Slug, Kind> known = new TreeMap<>();
    for (int number = 0; number < size; number++) {
      EntryFile entry = entry(number);
      entries.add(entry);
      known.put(entry.slug(), isTrouble(number) ? Kind.FAILURE_MODE : Kind.PATTERN);
    }
    return new Catalogue(
        revision,
        entries,
        shipped.sources(),
        shipped.ontology(),
        shipped.context(),
        known,
        List.of(),
        List.of());
  }

  private EntryFile entry(int number) {
    String slug = slug(number);
    Map<String, Object> frontMatter = new HashMap<>();
    frontMatter.put("id", slug);
    frontMatter.put("name", "Entry " + number);
    frontMatter.put("kind", isTrouble(number) ? "failure-mode" : "pattern");
    frontMatter.put("categories", List.of("data-management"));
    frontMatter.put("intent", "Something.");
    frontMatter.put("questions", List.of("What?"));
    frontMatter.put("forces", some(3, vocabulary.forces().keySet()));
    frontMatter.put("effects", effects());
    frontMatter.put("context", context());
    frontMatter.put("relations", relations(number));
    Map<String, String> sections =
        Map.of("context", "a", "solution", "b", "structure", "c", "implementation", "d");
    String file = "data/patterns/data-management/" + slug + ".md";
    return new EntryFile(file, new Slug(slug), frontMatter, sections, new Lines(Map.of()));
  }

  /// One helps and one harms, and the rest as it comes, several on one quality.
  private List<Map<String, Object>> effects() {
    List<Map<String, Object>> effects = new ArrayList<>();
    effects.add(effect(1));
    effects.add(effect(-1));
    for (int more = chance.nextInt(7); more > 0; more--) {
      effects.add(effect(chance.nextInt(-2, 3)));
    }
    return effects;
  }

  private Map<String, Object> effect(int strength) {
    Map<String, Object> effect = new HashMap<>();
    effect.put("quality", CROWDED.get(chance.nextInt(CROWDED.size())));
    effect.put("strength", strength);
    effect.put("why", "Because.");
    if (chance.nextInt(3) == 0) {
      effect.put("when", "it rains");
    }
    return effect;
  }

  /// In each dimension the harder values are unfit and the easier ones fit, with a gap or without.
  private Map<String, Object> context() {
    List<String> fits = new ArrayList<>();
    List<String> unfit = new ArrayList<>();
    for (Dimension dimension : vocabulary.dimensions()) {
      int boundary = chance.nextInt(dimension.values().size() + 1);
      for (int place = 0; place < dimension.values().size(); place++) {
        if (chance.nextInt(3) == 0) {
          String value = dimension.values().get(place).id().toString();
          (place < boundary ? fits : unfit).add(value);
        }
      }
    }
    return Map.of("fits", fits, "unfit", unfit);
  }

  /// Towards later entries only, so that nothing runs in a circle or is written from both sides.
  private List<Map<String, String>> relations(int number) {
    Set<Map<String, String>> relations = new LinkedHashSet<>();
    for (int more = chance.nextInt(12); more > 0 && number + 1 < size; more--) {
      int to = chance.nextInt(number + 1, size);
      String kind = List.of("complements", "requires", "alternative-to").get(chance.nextInt(3));
      relations.add(
          Map.of("kind", isTrouble(to) ? "mitigates" : kind, "to", slug(to), "why", "It does so."));
    }
    return List.copyOf(relations);
  }

  private List<String> some(int most, Set<Slug> all) {
    List<String> some = new ArrayList<>();
    for (Slug slug : all) {
      if (some.size() < most && chance.nextInt(3) == 0) {
        some.add(slug.value());
      }
    }
    return some;
  }

  private static boolean isTrouble(int number) {
    return number % 4 == 3;
  }

  private static String slug(int number) {
    return "entry-%03d".formatted(number);
  }
}
