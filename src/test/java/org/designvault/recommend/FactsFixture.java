package org.designvault.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.designvault.facts.Closure;
import org.designvault.facts.Facts;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Force;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.jspecify.annotations.Nullable;

/// A small vocabulary, and facts over any drafts: closures and incoming relations are worked out as
/// the loader does.
final class FactsFixture {
  /// Every constant differs from every other and from their sums, so that none can stand for
  // another.
  static final Scoring SCORING = new Scoring(1, 10, 4, 12, 0.5, 0.5, 0.11, 0.29, 0.13, 0.07, 0.23);

  static final List<String> ATTRIBUTES =
      List.of("availability", "recoverability", "confidentiality", "integrity", "run-cost");

  static final List<Dimension> DIMENSIONS =
      List.of(
          dimension("operations", true, "platform-team", "on-call", "part-time", "none"),
          dimension("platform", false, "vm", "kubernetes", "serverless"),
          dimension("regulation", false, "plain", "payment", "health"));

  private static final Set<RelationKind> INVOLVING =
      Set.of(RelationKind.REQUIRES, RelationKind.SPECIALIZES, RelationKind.COMPOSED_OF);

  private FactsFixture() {}

  static Facts facts(EntryDraft... drafts) {
    return facts(Arrays.stream(drafts).map(EntryDraft::entry).toList());
  }

  static Facts facts(List<Entry> all) {
    SortedMap<Slug, Entry> entries = new TreeMap<>();
    SortedMap<Slug, List<Relation>> incoming = new TreeMap<>();
    SortedMap<Slug, Closure> closures = new TreeMap<>();
    all.forEach(entry -> entries.put(entry.id(), entry));
    for (Slug slug : entries.keySet()) {
      incoming.put(slug, written(entries).filter(each -> each.to().equals(slug)).toList());
      closures.put(slug, closure(slug, entries));
    }
    return new Facts(
        "0123456789abcdef",
        entries,
        new TreeMap<>(),
        qualities(),
        forces(),
        DIMENSIONS,
        new TreeMap<>(),
        List.of(),
        List.of(),
        incoming,
        closures);
  }

  private static Stream<Relation> written(SortedMap<Slug, Entry> entries) {
    return entries.values().stream().flatMap(entry -> entry.relations().stream());
  }

  private static Closure closure(Slug slug, SortedMap<Slug, Entry> entries) {
    Entry.Fitness context = entries.getOrDefault(slug, new EntryDraft("none").entry()).context();
    return new Closure(
        closed(context.fits(), false),
        closed(context.unfit(), true),
        reached(slug, Set.of(RelationKind.REQUIRES), entries),
        reached(slug, INVOLVING, entries));
  }

  private static SortedSet<ContextId> closed(List<ContextId> named, boolean towardsHarder) {
    SortedSet<ContextId> closed = new TreeSet<>(named);
    for (ContextId value : named) {
      for (Dimension dimension : DIMENSIONS) {
        if (dimension.ordered() && dimension.id().equals(value.dimension())) {
          List<ContextId> all = dimension.values().stream().map(Dimension.Value::id).toList();
          int place = all.indexOf(value);
          closed.addAll(towardsHarder ? all.subList(place, all.size()) : all.subList(0, place + 1));
        }
      }
    }
    return closed;
  }

  private static SortedSet<Slug> reached(
      Slug from, Set<RelationKind> kinds, SortedMap<Slug, Entry> entries) {
    NavigableSet<Slug> reached = new TreeSet<>();
    List<Slug> next = List.of(from);
    while (!next.isEmpty()) {
      Set<Slug> here = Set.copyOf(next);
      next =
          written(entries)
              .filter(each -> kinds.contains(each.kind()) && here.contains(each.from()))
              .map(Relation::to)
              .filter(reached::add)
              .toList();
    }
    return reached;
  }

  private static SortedMap<Slug, Quality> qualities() {
    SortedMap<Slug, Quality> qualities = new TreeMap<>();
    Stream.of(
            quality("reliability", null),
            quality("availability", "reliability"),
            quality("recoverability", "reliability"),
            quality("security", null),
            quality("confidentiality", "security"),
            quality("integrity", "security"),
            quality("economy", null),
            quality("run-cost", "economy"))
        .forEach(quality -> qualities.put(quality.id(), quality));
    return qualities;
  }

  private static Quality quality(String slug, @Nullable String broader) {
    return new Quality(
        new Slug(slug),
        "Name of " + slug,
        "",
        List.of(),
        broader == null ? null : new Slug(broader));
  }

  private static SortedMap<Slug, Force> forces() {
    SortedMap<Slug, Force> forces = new TreeMap<>();
    Stream.of(
            force("fail-fast", "availability", "recoverability"),
            force("share", "run-cost", "integrity"))
        .forEach(force -> forces.put(force.id(), force));
    return forces;
  }

  private static Force force(String slug, String one, String other) {
    List<Slug> pulls = List.of(new Slug(one), new Slug(other));
    return new Force(new Slug(slug), "Name of " + slug, "What " + slug + " is.", List.of(), pulls);
  }

  private static Dimension dimension(String slug, boolean ordered, String... values) {
    return new Dimension(
        new Slug(slug),
        "Name of " + slug,
        "",
        List.of(),
        ordered,
        null,
        Arrays.stream(values).map(value -> value(slug, value)).toList());
  }

  private static Dimension.Value value(String dimension, String slug) {
    return new Dimension.Value(
        ContextId.of(dimension + "/" + slug),
        "Name of " + slug,
        "",
        List.of(),
        slug.equals("plain"),
        false,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY);
  }
}
