package org.designvault.web.page.ask;

import java.util.List;
import org.designvault.web.page.Link;

/// The choices of how to answer: as a ranking or as a set, and what the set is to be like.
///
/// @param ranking what the button for the ranking says, "Ten entries"
/// @param sizes that a set may have
/// @param demands what the set as a whole has to meet, as the address has it and as it was read
/// @param review address of a review of what is in place, under this brief
record MannerView(
    boolean asSet,
    String ranking,
    int size,
    List<Integer> sizes,
    List<SetDemand> demands,
    String review) {

  MannerView {
    sizes = List.copyOf(sizes);
    demands = List.copyOf(demands);
  }

  /// @param value as the address has it
  /// @param words how it reads aloud
  /// @param reading how a phrase was understood; empty for what is no phrase, or was not read
  /// @param candidates what an ambiguous phrase could mean, each with the address that says so
  /// @param unclear neither read nor ambiguous: nothing has to meet it
  record SetDemand(
      String value, String words, String reading, List<Link> candidates, boolean unclear) {}
}
