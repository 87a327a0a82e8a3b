package org.designvault.web.page.ask;

import java.util.List;
import org.designvault.vault.ComparisonForm;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;

/// Entries put aside to be compared; the address of the Ask page holds them.
///
/// @param entries name and slug of each
/// @param address of their comparison under the brief; empty while there are too few
/// @param full no more can be compared at once
record Tray(List<Link> entries, String address, boolean full) {

  static Tray of(Asked asked, Names names) {
    List<String> slugs = asked.manner().compared();
    return new Tray(
        slugs.stream().map(slug -> new Link(names.entry(slug), slug)).toList(),
        slugs.size() < ComparisonForm.FEWEST ? "" : new CarriedBrief(asked).compare(slugs),
        slugs.size() >= ComparisonForm.MOST);
  }

  /// Whether an entry is among them.
  public boolean holds(String slug) {
    return entries.stream().anyMatch(entry -> entry.href().equals(slug));
  }
}
