package org.designvault.agent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.pattern.Source;

/// The references that entries rest on.
record Sources(Facts facts) {

  /// Ids, in the order of the entry; empty when this revision has no such entry.
  List<String> of(Slug entry) {
    return Optional.ofNullable(facts.entries().get(entry)).map(Entry::sources).stream()
        .flatMap(List::stream)
        .map(Entry.Citation::id)
        .distinct()
        .toList();
  }

  /// Id to author, title and year, of all that these entries rest on.
  Map<String, String> written(Collection<Slug> entries) {
    Map<String, String> written = new TreeMap<>();
    for (Slug entry : entries) {
      for (String id : of(entry)) {
        Source source = facts.sources().get(id);
        if (source != null) {
          written.put(id, source.ref());
        }
      }
    }
    return written;
  }

  /// As many as fit.
  void put(Sheet sheet, Collection<Slug> entries) {
    var list = sheet.object(sheet.answer(), "sources");
    written(entries).forEach((id, ref) -> sheet.put(list, id, ref, "sources in full"));
  }
}
