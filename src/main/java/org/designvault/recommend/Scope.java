package org.designvault.recommend;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;

/// Which entries a brief asks about at all, before any reason for or against one.
final class Scope {
  /// What one may choose; trouble is listed on demand only.
  private static final List<Kind> DEFAULT_KINDS =
      Stream.of(Kind.values()).filter(kind -> !kind.isTrouble()).toList();

  private final Rows rows;
  private final Map<Kind, BitSet> kinds;
  private final Map<Slug, BitSet> categories;

  Scope(Rows rows) {
    this.rows = rows;
    kinds = rows.by(entry -> List.of(entry.kind()));
    categories = rows.by(Entry::categories);
  }

  /// Of the kinds and in any of the categories asked for, and not adopted yet.
  BitSet of(Brief brief) {
    BitSet asked = ofKinds(brief);
    if (!brief.categories().isEmpty()) {
      asked.and(any(categories, brief.categories()));
    }
    asked.andNot(rows.of(brief.adopted()));
    return asked;
  }

  /// Of the kinds asked for, whatever else.
  BitSet ofKinds(Brief brief) {
    return any(kinds, brief.kinds().isEmpty() ? DEFAULT_KINDS : brief.kinds());
  }

  /// Entries that one looks for a remedy to, not for a use.
  BitSet troubles() {
    return any(kinds, Stream.of(Kind.values()).filter(Kind::isTrouble).toList());
  }

  private static <K> BitSet any(Map<K, BitSet> table, Collection<K> keys) {
    BitSet found = new BitSet();
    keys.forEach(key -> found.or(table.getOrDefault(key, new BitSet())));
    return found;
  }
}
