package org.designvault.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.designvault.explore.Around;
import org.designvault.explore.Between;
import org.designvault.explore.Explorer;
import org.designvault.explore.Graph;
import org.designvault.explore.Paths;
import org.designvault.explore.Scene;
import org.designvault.explore.Terms;
import org.designvault.explore.View;
import org.designvault.explore.View.Opened;
import org.designvault.explore.View.Way;
import org.designvault.vault.Vault.NodeSuggestion;

/// The network walked for whoever asks by name: everything named is looked up first.
final class Exploring {
  private static final String ENTRIES = "pattern/";
  private static final int MOST_SUGGESTED = 10;

  /// More than anybody opens; bounds the work of one picture.
  private static final int MOST_OPENED = 200;

  private final Snapshot snapshot;
  private final Explorer explorer;
  private final Known known;

  Exploring(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.explorer = snapshot.explorer();
    this.known = new Known(snapshot.facts());
  }

  /// @throws RefusedRequest when something named is unknown, or a number is out of its range
  Graph around(Around wish) {
    centers(wish.centers());
    between("depth", wish.depth(), Around.GREATEST_DEPTH);
    each("relations", "a relation", wish.relations(), Terms.relations());
    each("kinds", "a type of node", wish.kinds(), Terms.types());
    wish.categories().forEach(category -> known.category("categories", category));
    between("limit", wish.limit(), Around.MOST_NODES);
    if (wish.centers().isEmpty()) {
      known.add("center", "", "the id of a node", "such as pattern/retry or quality/availability");
    }
    known.refuseProblems();
    return explorer.around(wish);
  }

  /// @throws RefusedRequest when something named is unknown, or a number is out of its range
  Paths between(Between wish) {
    ends(wish.from(), wish.to());
    each("relations", "a relation", wish.relations(), Terms.relations());
    between("limit", wish.limit(), Between.MOST_PATHS);
    known.refuseProblems();
    return explorer.between(wish);
  }

  /// @throws RefusedRequest when something named is unknown, or a number is out of its range
  Scene view(View wish) {
    centers(wish.centers());
    between("depth", wish.depth(), Around.GREATEST_DEPTH);
    between("limit", wish.limit(), Around.MOST_NODES);
    each("relations", "a relation", orEmpty(wish.relations()), Terms.relations());
    each("kinds", "a type of node", orEmpty(wish.types()), Terms.types());
    notTooMany("open", wish.opened().size(), MOST_OPENED);
    notTooMany("hide", wish.removed().size(), MOST_OPENED);
    for (Opened opened : wish.opened()) {
      node("open", opened.node());
      between("open", opened.count(), Around.MOST_NODES);
    }
    wish.removed().forEach(removed -> node("hide", removed));
    Way way = wish.way();
    if (way != null) {
      ends(way.from(), way.to());
      between("way", way.choice() + 1, Between.MOST_PATHS);
    }
    known.refuseProblems();
    return explorer.view(wish);
  }

  /// Entries first, then what else has a name that holds what was typed.
  List<NodeSuggestion> nodes(String typed) {
    Stream<NodeSuggestion> entries =
        snapshot.texts().suggest(typed).stream()
            .map(found -> {
              var entry = snapshot.facts().entry(found.entry());
              return new NodeSuggestion(
                  ENTRIES + entry.id(), entry.name(), entry.kind().id(), found.matched());
            });
    Stream<NodeSuggestion> concepts =
        explorer.concepts(typed, MOST_SUGGESTED).stream()
            .map(node -> new NodeSuggestion(node.id(), node.name(), node.type(), node.name()));
    return Stream.concat(entries, concepts).limit(MOST_SUGGESTED).toList();
  }

  private void centers(List<String> centers) {
    notTooMany("center", centers.size(), Around.MOST_CENTERS);
    centers.stream().limit(Around.MOST_CENTERS).forEach(center -> node("center", center));
  }

  private void ends(String from, String to) {
    node("from", from);
    node("to", to);
    if (from.equals(to) && explorer.knows(to)) {
      known.add("to", to, "another node than from", "");
    }
  }

  /// An entry that is named by its slug alone is pointed to its place in the graph.
  private void node(String field, String id) {
    if (!explorer.knows(id)) {
      String hint =
          explorer.knows(ENTRIES + id)
              ? "did you mean '" + ENTRIES + id + "'?"
              : known.hint(id, () -> nearby(id));
      known.add(field, id, "the id of a node, such as pattern/retry", hint);
    }
  }

  /// Ids in the same folder of the graph: nobody mistypes a pattern into a quality.
  private Collection<String> nearby(String id) {
    int slash = id.indexOf('/');
    String folder = slash < 0 ? "" : id.substring(0, slash + 1);
    List<String> nearby = new ArrayList<>();
    explorer.ids().stream().filter(other -> other.startsWith(folder)).forEach(nearby::add);
    return nearby;
  }

  private void each(String field, String what, List<String> names, List<String> all) {
    for (String name : names) {
      if (!all.contains(name)) {
        String expected = what + ": one of " + String.join(", ", all);
        known.add(field, name, expected, known.hint(name, all));
      }
    }
  }

  private void between(String field, int value, int greatest) {
    if (value < 1 || value > greatest) {
      known.add(field, value, "1 to " + greatest, "");
    }
  }

  private void notTooMany(String field, int count, int most) {
    if (count > most) {
      known.add(field, count + " of them", "at most " + most, "");
    }
  }

  private static List<String> orEmpty(@org.jspecify.annotations.Nullable List<String> names) {
    return Objects.requireNonNullElse(names, List.of());
  }
}
