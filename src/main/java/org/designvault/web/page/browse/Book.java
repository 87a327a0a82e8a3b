package org.designvault.web.page.browse;

import java.util.List;
import org.designvault.pattern.Entry;
import org.designvault.web.page.Names;

/// An entry as it stands in a list.
///
/// @param isTrouble something to avoid or survive rather than to choose
record Book(String id, String name, String kind, boolean isTrouble, String intent) {

  static Book of(Entry entry, Names names) {
    return new Book(
        entry.id().value(),
        entry.name(),
        names.kind(entry.kind().id()),
        entry.kind().isTrouble(),
        entry.intent());
  }

  static List<Book> all(List<Entry> entries, Names names) {
    return entries.stream().map(entry -> of(entry, names)).toList();
  }
}
