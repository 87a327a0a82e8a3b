package org.designvault.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.designvault.search.Hit;
import org.designvault.search.Passage;
import org.designvault.vault.Found.Facet;

/// The catalogue searched and filtered.
final class Finding {
  private static final int LONGEST_TEXT = 1_000;
  private static final int GREATEST_SIZE = 100;

  private final Snapshot snapshot;
  private final Filter filter;
  private final Known known;
  private final List<Predicate<Entry>> wanted = new ArrayList<>();

  private Finding(Snapshot snapshot, Filter filter) {
    this.snapshot = snapshot;
    this.filter = filter;
    this.known = new Known(snapshot.facts());
  }

  /// @throws RefusedRequest when a filter names something unknown
  static Found in(Snapshot snapshot, Filter filter) {
    Finding finding = new Finding(snapshot, filter);
    finding.readFilters();
    return finding.found();
  }

  private void readFilters() {
    for (String category : filter.categories()) {
      known
          .category("category", category)
          .ifPresent(slug -> wanted.add(entry -> entry.categories().contains(slug)));
    }
    Set<Kind> kinds = new HashSet<>();
    filter.kinds().forEach(kind -> known.kind("kind", kind).ifPresent(kinds::add));
    if (!kinds.isEmpty()) {
      wanted.add(entry -> kinds.contains(entry.kind()));
    }
    for (String quality : filter.qualities()) {
      boolean harmed = quality.startsWith("-");
      known
          .quality("quality", harmed ? quality.substring(1) : quality)
          .ifPresent(slug -> wanted.add(entry -> affects(entry, slug, harmed)));
    }
    for (String value : filter.context()) {
      known.context("context", value).ifPresent(id -> wanted.add(entry -> fits(entry, id)));
    }
    refuseUnless("page", filter.page(), filter.page() >= 0, "0 or more");
    refuseUnless(
        "size",
        filter.size(),
        filter.size() >= 1 && filter.size() <= GREATEST_SIZE,
        "1 to " + GREATEST_SIZE);
    refuseUnless(
        "q",
        filter.text().length(),
        filter.text().length() <= LONGEST_TEXT,
        "at most " + LONGEST_TEXT + " characters");
    known.refuseProblems();
  }

  private void refuseUnless(String field, int value, boolean holds, String expected) {
    if (!holds) {
      known.add(field, value, expected, "");
    }
  }

  private boolean affects(Entry entry, Slug quality, boolean harmed) {
    Set<Slug> attributes = snapshot.facts().attributesOf(quality);
    return entry.effects().stream()
        .filter(effect -> attributes.contains(effect.quality()))
        .anyMatch(effect -> harmed ? effect.isHarmful() : effect.isHelpful());
  }

  private boolean fits(Entry entry, ContextId value) {
    return snapshot.facts().closureOf(entry.id()).fits().contains(value);
  }

  private Found found() {
    List<Entry> hits = ordered().filter(wanted.stream().reduce(_ -> true, Predicate::and)).toList();
    Function<Slug, Optional<Passage>> passages = snapshot.texts().passages(filter.text());
    List<Found.Item> items =
        hits.stream()
            .skip((long) filter.page() * filter.size())
            .limit(filter.size())
            .map(entry -> item(entry, passages.apply(entry.id())))
            .toList();
    return new Found(snapshot.facts().revision(), hits.size(), filter.page(), items, facets(hits));
  }

  private Stream<Entry> ordered() {
    if (filter.text().isBlank()) {
      return snapshot.facts().entries().values().stream()
          .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER));
    }
    return snapshot.texts().search(filter.text()).stream()
        .map(Hit::entry)
        .map(snapshot.facts()::entry);
  }

  private static Found.Item item(Entry entry, Optional<Passage> passage) {
    return new Found.Item(
        entry.id(),
        entry.name(),
        entry.aliases(),
        entry.kind().id(),
        entry.categories(),
        entry.intent(),
        "/patterns/" + entry.id(),
        passage.map(match -> new Found.Matched(match.field(), match.text())).orElse(null));
  }

  private static Map<String, List<Facet>> facets(List<Entry> hits) {
    SortedMap<String, List<Facet>> facets = new TreeMap<>();
    facets.put("category", facet(hits, entry -> entry.categories().stream().map(Slug::value)));
    facets.put("kind", facet(hits, entry -> Stream.of(entry.kind().id())));
    facets.put(
        "quality",
        facet(
            hits,
            entry ->
                entry.effects().stream()
                    .filter(Effect::isHelpful)
                    .map(effect -> effect.quality().value())
                    .distinct()));
    return facets;
  }

  private static List<Facet> facet(List<Entry> hits, Function<Entry, Stream<String>> values) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    hits.stream().flatMap(values).forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> new Facet(count.getKey(), count.getValue()))
        .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::id))
        .toList();
  }
}
