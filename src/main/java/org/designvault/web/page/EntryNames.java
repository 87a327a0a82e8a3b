package org.designvault.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people call the entries, looked up often and gathered once for each revision.
@Component
public final class EntryNames {
  private final Vault vault;
  private final AtomicReference<@Nullable Table> gathered = new AtomicReference<>();

  EntryNames(Vault vault) {
    this.vault = vault;
  }

  /// The names of the revision now served.
  public Table table() {
    Facts facts = vault.facts();
    Table table = gathered.get();
    if (table == null || !table.facts().revision().equals(facts.revision())) {
      table = Table.of(facts);
      gathered.set(table);
    }
    return table;
  }

  /// The names of one revision.
  ///
  /// @param called ids of entries by id, name or alias in plain letters
  /// @param choices name and id of every entry, by name
  public record Table(Facts facts, Map<String, Set<String>> called, List<Link> choices) {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Table {
      called = Map.copyOf(called);
      choices = List.copyOf(choices);
    }

    public static Table of(Facts facts) {
      Map<String, Set<String>> called = new HashMap<>();
      for (Entry entry : facts.entries().values()) {
        String id = entry.id().value();
        Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
            .forEach(
                name -> called.computeIfAbsent(plain(name), _ -> new LinkedHashSet<>()).add(id));
      }
      // An id means its own entry, whatever else is called so.
      facts.entries().keySet().forEach(id -> called.put(plain(id.value()), Set.of(id.value())));
      List<Link> choices =
          facts.entries().values().stream()
              .sorted(Comparator.comparing(Entry::name))
              .map(entry -> new Link(entry.name(), entry.id().value()))
              .toList();
      return new Table(facts, called, choices);
    }

    /// The id of what somebody wrote; itself when it names nothing, or two entries.
    public String id(String written) {
      Set<String> meant = called.getOrDefault(plain(written), Set.of());
      return meant.size() == 1 ? meant.iterator().next() : written;
    }

    private static String plain(String name) {
      return NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
  }
}
