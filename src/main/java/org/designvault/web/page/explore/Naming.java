package org.designvault.web.page.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.designvault.vault.Vault;
import org.designvault.vault.Vault.NodeSuggestion;

/// Finds the nodes that somebody names as people do, not by their ids.
final class Naming {
  private final Vault vault;
  private final List<Unclear> unclear = new ArrayList<>();

  Naming(Vault vault) {
    this.vault = vault;
  }

  /// A name that fits no node, or several.
  ///
  /// @param field the parameter it stood in
  record Unclear(String field, String typed, List<NodeSuggestion> near) {}

  List<Unclear> unclear() {
    return unclear;
  }

  /// The id that was meant; empty when that is not clear. An id is taken as it is.
  Optional<String> id(String field, String typed) {
    if (typed.contains("/")) {
      return Optional.of(typed);
    }
    List<NodeSuggestion> near = vault.nodes(typed);
    Optional<String> meant =
        near.stream()
            .filter(node -> isName(typed, node))
            .findFirst()
            .or(() -> near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty())
            .map(NodeSuggestion::id);
    if (meant.isEmpty()) {
      unclear.add(new Unclear(field, typed, near));
    }
    return meant;
  }

  private static boolean isName(String typed, NodeSuggestion node) {
    String plain = plain(typed);
    return plain.equals(plain(node.name())) || plain.equals(plain(node.matched()));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
