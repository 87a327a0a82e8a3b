package org.designvault.recommend.reading;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.facts.Facts;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;
import org.jspecify.annotations.Nullable;

/// A small vocabulary with every kind of concept, and one label that names two of them.
final class Vocabulary {
  private static final double OPEN = Double.POSITIVE_INFINITY;

  private Vocabulary() {}

  static Facts facts() {
    SortedMap<Slug, Quality> qualities = new TreeMap<>();
    for (Quality quality :
        List.of(
            quality("security", "Security"),
            quality("availability", "Availability", "highly available", "must not go down"),
            quality("time-behaviour", "Time behaviour", "fast", "low latency"),
            quality("durability", "Durability", "can't lose"))) {
      qualities.put(quality.id(), quality);
    }
    SortedMap<Slug, Entry> entries = new TreeMap<>();
    for (Entry entry :
        List.of(
            entry("retry", "Retry", Kind.PATTERN),
            entry("retry-storm", "Retry Storm", Kind.FAILURE_MODE, "Retry amplification"),
            entry("cascading-failure", "Cascading Failure", Kind.FAILURE_MODE),
            entry("god-class", "God Class", Kind.ANTI_PATTERN),
            entry("message-broker", "Message Broker", Kind.PATTERN, "Broker"),
            entry("cache", "Cache", Kind.PATTERN, "9 ms rule", "7 ms"),
            entry("causal-consistency", "Causal Consistency", Kind.PATTERN),
            entry("the-only-one", "The only one", Kind.PATTERN))) {
      entries.put(entry.id(), entry);
    }
    return new Facts(
        "0123456789abcdef",
        entries,
        new TreeMap<>(),
        qualities,
        new TreeMap<>(),
        dimensions(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>());
  }

  private static List<Dimension> dimensions() {
    return List.of(
        dimension(
            "consistency",
            null,
            value("consistency/causal", "Causal consistency"),
            value("consistency/linearizable", "Linearizable operations", "linearizable")),
        dimension(
            "topology",
            null,
            value("topology/multi-region-passive", "Several regions, one active", "two regions"),
            value("topology/multi-region-active", "Several regions, all active", "two regions")),
        dimension(
            "latency-budget",
            "s",
            value("latency-budget/minutes", "Within minutes", 10, 600),
            value("latency-budget/seconds", "Within seconds", 0.2, 10),
            value("latency-budget/under-200-ms", "Under 200 ms", 0.02, 0.2),
            value("latency-budget/under-20-ms", "Under 20 ms", -OPEN, 0.02)),
        dimension(
            "data-volume",
            "B",
            value("data-volume/under-10-gb", "Under 10 GB", -OPEN, 1e10),
            value("data-volume/under-1-tb", "Under 1 TB", 1e10, 1e12),
            value("data-volume/more", "More than 1 TB", 1e12, OPEN)),
        dimension(
            "request-rate",
            "1/s",
            value("request-rate/under-10-per-s", "Under 10 per second", -OPEN, 10),
            value("request-rate/under-1k-per-s", "Under 1,000 per second", 10, 1e3),
            value("request-rate/more", "More than 1,000 per second", 1e3, OPEN)),
        dimension(
            "operations",
            null,
            value("operations/on-call", "On-call rotation", "on-call", "ops team"),
            value("operations/none", "Nobody to operate it", "no on-call", "no ops team")),
        dimension("platform", null, value("platform/kubernetes", "Kubernetes", "k8s")));
  }

  private static Quality quality(String id, String name, String... labels) {
    return new Quality(new Slug(id), name, "", List.of(labels), null);
  }

  private static Dimension dimension(String id, @Nullable String unit, Dimension.Value... values) {
    return new Dimension(new Slug(id), id, "", List.of(), true, unit, List.of(values));
  }

  private static Dimension.Value value(String id, String name, String... labels) {
    return new Dimension.Value(
        ContextId.of(id), name, "", List.of(labels), false, false, -OPEN, OPEN);
  }

  private static Dimension.Value value(String id, String name, double lower, double upper) {
    return new Dimension.Value(ContextId.of(id), name, "", List.of(), false, false, lower, upper);
  }

  private static Entry entry(String id, String name, Kind kind, String... aliases) {
    return new Entry(
        new Slug(id),
        name,
        kind,
        List.of(new Slug("messaging-systems")),
        List.of(aliases),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        new Entry.Fitness(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        new Entry.Sections("", "", "", ""));
  }
}
