package org.designvault.web.page.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;

/// A quality with the number of entries that move it one way.
///
/// @param percent of the largest in its list, for a bar
record Tally(Link quality, long count, long percent) {

  /// The qualities moved by most of these entries, the most first, ties by name; at most six.
  static List<Tally> of(Stream<Entry> entries, Predicate<Effect> moves, Names names) {
    Map<Slug, Long> counts = new TreeMap<>();
    entries.forEach(entry ->
        entry.effects().stream()
            .filter(moves)
            .map(Effect::quality)
            .distinct()
            .forEach(quality -> counts.merge(quality, 1L, Long::sum)));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<Slug, Long> count) -> -count.getValue())
                .thenComparing(count -> names.quality(count.getKey().value())))
        .limit(6)
        .map(count ->
            new Tally(
                new Link(names.quality(count.getKey().value()), "/qualities/" + count.getKey()),
                count.getValue(),
                Math.round(100.0 * count.getValue() / most)))
        .toList();
  }
}
