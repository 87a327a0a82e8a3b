package org.designvault.web.page.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;

/// What somebody wrote down of a system: ids, names or aliases, one on a line or with commas
/// between, in whatever case.
///
/// @param ids of entries in the order they were written, each once; a name of nothing or of two
///   entries stays as it was written
record Listed(List<String> ids) {
  private static final Pattern BETWEEN = Pattern.compile("[,;\\r\\n]+");

  /// A list item is often pasted with its mark.
  private static final Pattern MARK = Pattern.compile("^(?:[-*•·]|\\d+[.)])\\s+");

  Listed {
    ids = List.copyOf(ids);
  }

  static Listed of(List<String> written, Facts facts) {
    Map<String, Set<String>> named = named(facts);
    Set<String> ids = new LinkedHashSet<>();
    written.stream()
        .flatMap(BETWEEN::splitAsStream)
        .map(name -> MARK.matcher(name.strip()).replaceFirst("").strip())
        .filter(Predicate.not(String::isEmpty))
        .forEach(name -> {
          Set<String> meant = named.getOrDefault(plain(name), Set.of());
          ids.add(meant.size() == 1 ? meant.iterator().next() : name);
        });
    return new Listed(new ArrayList<>(ids));
  }

  private static Map<String, Set<String>> named(Facts facts) {
    Map<String, Set<String>> named = new TreeMap<>();
    for (Entry entry : facts.entries().values()) {
      Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
          .forEach(name ->
              named
                  .computeIfAbsent(plain(name), _ -> new LinkedHashSet<>())
                  .add(entry.id().value()));
    }
    // An id means its own entry, whatever else is called so.
    facts.entries().keySet().forEach(id -> named.put(plain(id.value()), Set.of(id.value())));
    return named;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// `/review?adopted=retry,cache-aside`; no question when nothing is listed.
  String address() {
    return ids.isEmpty() ? "/review" : "/review?adopted=" + question();
  }

  String question() {
    return String.join(",", ids);
  }

  String text() {
    return String.join("\n", ids);
  }
}
