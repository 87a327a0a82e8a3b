package org.designvault.agent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.designvault.pattern.Slug;
import org.jspecify.annotations.Nullable;

/// The entries that rows speak of, by their ids in cells.
final class Mentioned {
  private static final String ENTRY = "pattern/";

  private Mentioned() {}

  static Set<Slug> in(List<List<@Nullable String>> rows) {
    Set<Slug> entries = new TreeSet<>();
    rows.forEach(row -> row.forEach(cell -> entry(cell).ifPresent(entries::add)));
    return entries;
  }

  private static Optional<Slug> entry(@Nullable String cell) {
    return cell != null && cell.startsWith(ENTRY) && Slug.isSlug(cell.substring(ENTRY.length()))
        ? Optional.of(new Slug(cell.substring(ENTRY.length())))
        : Optional.empty();
  }
}
