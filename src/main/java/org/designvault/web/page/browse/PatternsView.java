package org.designvault.web.page.browse;

import java.util.List;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Link;

/// The whole catalogue, or what was wanted of it.
///
/// @param status what is shown, in a sentence that a screen reader hears when it changes
/// @param groups the catalogue in its three groups, when no words are looked for
/// @param named entries that are called like the words
/// @param found entries that are about the words, the best match first
/// @param faults what of the address names nothing
record PatternsView(
    Wanted wanted,
    String status,
    List<Choice> categories,
    List<Choice> kinds,
    List<Group> groups,
    List<Book> named,
    List<Hit> found,
    List<Problem> faults) {

  record Choice(String id, String label) {}

  /// @param count entries that have their home in it
  record Group(String id, String name, int count, List<Ward> wards) {}

  /// A shelf with the entries that live on it.
  record Ward(Link category, String definition, List<Book> books) {}

  /// @param passage the words that matched, when they are not in the intent
  record Hit(Book book, String passage) {}
}
