package org.designvault.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.designvault.facts.Closure;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Evidence;
import org.designvault.pattern.Force;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// A catalogue in the making of which only names and links matter.
final class Sketch {
  private final SortedMap<Slug, List<Relation>> relations = new TreeMap<>();
  private final SortedMap<Slug, Kind> kinds = new TreeMap<>();
  private final SortedMap<Slug, List<Slug>> shelves = new TreeMap<>();
  private final SortedMap<Slug, List<Effect>> effects = new TreeMap<>();
  private final SortedMap<Slug, List<Slug>> forces = new TreeMap<>();

  /// Relations as sentences: `a requires b`. Entries come into being as they are named.
  static Sketch of(String... sentences) {
    Sketch sketch = new Sketch();
    for (String sentence : sentences) {
      String[] words = sentence.split(" ", 3);
      sketch.link(words[0], RelationKind.of(words[1]).orElseThrow(), words[2]);
    }
    return sketch;
  }

  /// Entries `n000`, `n001` … with links drawn by chance, several between two of them included.
  static Sketch random(RandomGenerator chance, int entries, int links) {
    Sketch sketch = new Sketch();
    for (int number = 0; number < entries; number++) {
      sketch.entry("n%03d".formatted(number));
    }
    List<RelationKind> all = List.of(RelationKind.values());
    for (int link = 0; link < links; link++) {
      int from = chance.nextInt(entries);
      int to = (from + 1 + chance.nextInt(entries - 1)) % entries;
      sketch.link(
          "n%03d".formatted(from), all.get(chance.nextInt(all.size())), "n%03d".formatted(to));
    }
    return sketch;
  }

  Sketch entry(String slug) {
    relations.computeIfAbsent(new Slug(slug), _ -> new ArrayList<>());
    return this;
  }

  Sketch kind(String slug, Kind kind) {
    entry(slug).kinds.put(new Slug(slug), kind);
    return this;
  }

  Sketch shelf(String slug, String... categories) {
    entry(slug).shelves.put(new Slug(slug), Arrays.stream(categories).map(Slug::new).toList());
    return this;
  }

  Sketch effect(String slug, String quality, int strength) {
    entry(slug);
    effects
        .computeIfAbsent(new Slug(slug), _ -> new ArrayList<>())
        .add(new Effect("", new Slug(quality), strength, "Why.", null, Evidence.REASONED, null));
    return this;
  }

  Sketch resolves(String slug, String force) {
    entry(slug);
    forces.computeIfAbsent(new Slug(slug), _ -> new ArrayList<>()).add(new Slug(force));
    return this;
  }

  Sketch link(String from, RelationKind kind, String to) {
    entry(from).entry(to);
    String why = "Why " + from + " " + kind + " " + to + ".";
    relations
        .getOrDefault(new Slug(from), List.of())
        .add(new Relation("", kind, new Slug(from), new Slug(to), why, null));
    return this;
  }

  Explorer explorer() {
    return Explorer.over(facts());
  }

  Facts facts() {
    SortedMap<Slug, Entry> entries = new TreeMap<>();
    SortedMap<Slug, Closure> closures = new TreeMap<>();
    for (Slug slug : relations.keySet()) {
      entries.put(slug, entry(slug));
      closures.put(slug, new Closure(sorted(), sorted(), sorted(), sorted()));
    }
    return new Facts(
        "0123456789abcdef",
        entries,
        categories(),
        qualities(),
        new TreeMap<>(
            Map.of(
                new Slug("fail-fast"),
                new Force(
                    new Slug("fail-fast"),
                    "Fail fast",
                    "What it is.",
                    List.of(),
                    List.of(new Slug("availability"))))),
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        closures);
  }

  private static <T> SortedSet<T> sorted() {
    return new TreeSet<>();
  }

  private static SortedMap<Slug, Category> categories() {
    SortedMap<Slug, Category> categories = new TreeMap<>();
    for (String name : List.of("messaging", "resilience")) {
      Slug slug = new Slug(name);
      categories.put(slug, new Category(slug, name, "Shelf.", List.of(), "core", 1));
    }
    return categories;
  }

  private static SortedMap<Slug, Quality> qualities() {
    SortedMap<Slug, Quality> qualities = new TreeMap<>();
    Slug whole = new Slug("reliability");
    Slug part = new Slug("availability");
    qualities.put(whole, new Quality(whole, "Reliability", "All of it.", List.of(), null));
    qualities.put(part, new Quality(part, "Availability", "To be there.", List.of(), whole));
    return qualities;
  }

  private Entry entry(Slug slug) {
    return new Entry(
        slug,
        "Name of " + slug,
        kinds.getOrDefault(slug, Kind.PATTERN),
        shelves.getOrDefault(slug, List.of(new Slug("resilience"))),
        List.of(),
        List.of(),
        "",
        List.of(),
        forces.getOrDefault(slug, List.of()),
        effects.getOrDefault(slug, List.of()),
        new Entry.Fitness(List.of(), List.of()),
        List.of(),
        List.of(),
        relations.getOrDefault(slug, List.of()),
        List.of(),
        List.of(),
        null,
        new Entry.Sections("", "", "", ""));
  }
}
