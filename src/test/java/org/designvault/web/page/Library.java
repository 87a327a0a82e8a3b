package org.designvault.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.designvault.facts.Closure;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Evidence;
import org.designvault.pattern.Force;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.pattern.Source;
import org.jspecify.annotations.Nullable;

/// Two categories, a characteristic with two attributes, a dimension, and four entries that know
/// each other.
public final class Library {
  public static final Slug BREAKER = new Slug("circuit-breaker");
  public static final Slug RETRY = new Slug("retry");
  public static final Slug STORM = new Slug("retry-storm");
  public static final Slug MESH = new Slug("service-mesh");

  /// Felt by every pattern and failure mode here.
  public static final Slug FORCE = new Slug("fail-fast-vs-keep-trying");

  private Library() {}

  public static Facts facts() {
    SortedMap<Slug, Entry> entries = new TreeMap<>();
    for (Entry entry : List.of(breaker(), retry(), storm(), mesh())) {
      entries.put(entry.id(), entry);
    }
    SortedMap<Slug, List<Relation>> incoming = new TreeMap<>();
    entries.values().stream()
        .flatMap(entry -> entry.relations().stream())
        .forEach(relation ->
            incoming.computeIfAbsent(relation.to(), _ -> new ArrayList<>()).add(relation));
    return new Facts(
        "0123456789abcdef",
        entries,
        categories(),
        qualities(),
        forces(),
        dimensions(),
        sources(),
        List.of(
            new Facts.Term("pattern", "Pattern", ""), new Facts.Term("practice", "Practice", "")),
        List.of(),
        incoming,
        closures(entries));
  }

  public static Names names() {
    return new Names(facts());
  }

  private static SortedMap<Slug, Category> categories() {
    SortedMap<Slug, Category> all = new TreeMap<>();
    category(all, "messaging", "Messaging", 2);
    category(all, "resilience", "Resilience", 1);
    category(all, "algorithms", "Algorithms", 3);
    return all;
  }

  private static void category(SortedMap<Slug, Category> all, String id, String name, int place) {
    Slug slug = new Slug(id);
    all.put(slug, new Category(slug, name, "All of " + name + ".", List.of(), "core", place));
  }

  private static SortedMap<Slug, Quality> qualities() {
    SortedMap<Slug, Quality> all = new TreeMap<>();
    quality(all, "reliability", "Reliability", null);
    quality(all, "availability", "Availability", "reliability");
    quality(all, "recoverability", "Recoverability", "reliability");
    return all;
  }

  private static void quality(
      SortedMap<Slug, Quality> all, String id, String name, @Nullable String broader) {
    Slug slug = new Slug(id);
    Slug above = broader == null ? null : new Slug(broader);
    all.put(slug, new Quality(slug, name, "What " + name + " is.", List.of(), above));
  }

  private static SortedMap<Slug, Force> forces() {
    SortedMap<Slug, Force> all = new TreeMap<>();
    Slug slug = FORCE;
    String name = "Fail fast, or keep trying";
    List<Slug> pulls = List.of(new Slug("availability"), new Slug("recoverability"));
    all.put(slug, new Force(slug, name, "Both cost.", List.of(), pulls));
    return all;
  }

  private static List<Dimension> dimensions() {
    return List.of(
        new Dimension(
            new Slug("platform"),
            "Platform",
            "Where it runs.",
            List.of(),
            false,
            null,
            List.of(value("platform/kubernetes", "Kubernetes"), value("platform/vm", "Machines"))));
  }

  private static Dimension.Value value(String id, String name) {
    return new Dimension.Value(
        ContextId.of(id),
        name,
        "It runs there.",
        List.of(),
        false,
        false,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY);
  }

  private static SortedMap<String, Source> sources() {
    SortedMap<String, Source> all = new TreeMap<>();
    all.put("nygard-2018", new Source("nygard-2018", "M. Nygard, Release It!", "known"));
    all.put("sre-2016", new Source("sre-2016", "Site Reliability Engineering", "known"));
    return all;
  }

  private static SortedMap<Slug, Closure> closures(SortedMap<Slug, Entry> entries) {
    SortedMap<Slug, Closure> all = new TreeMap<>();
    entries.forEach((slug, entry) ->
        all.put(
            slug,
            new Closure(
                new TreeSet<>(entry.context().fits()),
                new TreeSet<>(entry.context().unfit()),
                new TreeSet<>(),
                new TreeSet<>())));
    return all;
  }

  private static Entry breaker() {
    return entry(
        BREAKER,
        "Circuit Breaker",
        Kind.PATTERN,
        "resilience",
        List.of(
            effect("recoverability", -1, Evidence.PRACTICE, null),
            effect("availability", 2, Evidence.CITED, "sre-2016")),
        List.of(
            relation(BREAKER, RelationKind.MITIGATES, STORM),
            relation(BREAKER, RelationKind.COMPLEMENTS, RETRY)));
  }

  private static Entry retry() {
    return entry(
        RETRY,
        "Retry",
        Kind.PRACTICE,
        "resilience",
        List.of(),
        List.of(relation(RETRY, RelationKind.EXPOSES_TO, STORM)));
  }

  private static Entry storm() {
    return entry(STORM, "Retry Storm", Kind.FAILURE_MODE, "resilience", List.of(), List.of());
  }

  private static Entry mesh() {
    List<Relation> relations = List.of(relation(MESH, RelationKind.COMPOSED_OF, BREAKER));
    return entry(MESH, "Service Mesh", Kind.PATTERN, "messaging", List.of(), relations);
  }

  private static Effect effect(
      String quality, int strength, Evidence evidence, @Nullable String source) {
    return new Effect(
        "pattern/circuit-breaker#effect-" + quality,
        new Slug(quality),
        strength,
        "Why it does so.",
        null,
        evidence,
        source);
  }

  private static Relation relation(Slug from, RelationKind kind, Slug to) {
    String id = "pattern/" + from + "#" + kind + "-" + to;
    return new Relation(id, kind, from, to, from + " stands to " + to + ".", null);
  }

  private static Entry entry(
      Slug id,
      String name,
      Kind kind,
      String category,
      List<Effect> effects,
      List<Relation> relations) {
    return new Entry(
        id,
        name,
        kind,
        List.of(new Slug(category)),
        List.of(),
        List.of(),
        "What " + name + " is for.",
        List.of(),
        kind == Kind.PATTERN || kind == Kind.FAILURE_MODE ? List.of(FORCE) : List.of(),
        effects,
        new Entry.Fitness(List.of(ContextId.of("platform/vm")), List.of()),
        List.of(),
        List.of(),
        relations,
        List.of(),
        List.of(new Entry.Citation("nygard-2018", "ch. 5")),
        null,
        new Entry.Sections("When *slow*.", "Wrap it.", "Parts.", "Code."));
  }
}
