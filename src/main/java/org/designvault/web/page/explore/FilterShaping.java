package org.designvault.web.page.explore;

import java.util.List;
import org.designvault.explore.Scene;
import org.designvault.explore.Terms;
import org.designvault.web.page.explore.ExploreView.Action;
import org.designvault.web.page.explore.ExploreView.Filters;
import org.designvault.web.page.explore.ExploreView.Toggle;

/// Lays out the legend, which filters: every relation and every type of node that is or could be in
/// the picture.
record FilterShaping(Sight sight, Scene scene, Wording wording) {

  Filters filters() {
    List<String> ofEntries = Terms.relationsOfEntries();
    boolean isUsual = sight.relations() == null && sight.kinds() == null;
    return new Filters(
        sight.depth(),
        ofEntries.stream().map(this::relation).toList(),
        Terms.relations().stream()
            .filter(relation -> !ofEntries.contains(relation))
            .map(this::relation)
            .toList(),
        Terms.types().stream().map(this::type).filter(FilterShaping::matters).toList(),
        Terms.types().stream()
            .map(this::type)
            .filter(type -> !matters(type))
            .map(Toggle::id)
            .toList(),
        SightAddress.parts(sight, SightAddress.RELATIONS, SightAddress.KINDS, SightAddress.DEPTH),
        isUsual ? null : reset());
  }

  /// What is on and nowhere in the picture would change nothing.
  private static boolean matters(Toggle type) {
    return type.count() > 0 || !type.on();
  }

  private Toggle relation(String id) {
    long count = scene.lines().stream().filter(line -> line.edge().relation().equals(id)).count();
    return new Toggle(
        id, Wording.relation(id), wording.meaning(id), (int) count, scene.relations().contains(id));
  }

  private Toggle type(String id) {
    long count = scene.places().stream().filter(place -> place.node().type().equals(id)).count();
    return new Toggle(id, wording.type(id), "", (int) count, scene.types().contains(id));
  }

  private Action reset() {
    return new Action("reset", "The usual filters", SightAddress.of(sight.seeing(null, null)));
  }
}
