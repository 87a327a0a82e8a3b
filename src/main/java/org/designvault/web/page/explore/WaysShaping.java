package org.designvault.web.page.explore;

import java.util.ArrayList;
import java.util.List;
import org.designvault.explore.Edge;
import org.designvault.explore.Paths.Step;
import org.designvault.explore.Scene;
import org.designvault.explore.Terms;
import org.designvault.web.page.explore.ExploreView.Action;
import org.designvault.web.page.explore.ExploreView.Choice;
import org.designvault.web.page.explore.ExploreView.LinkRow;
import org.designvault.web.page.explore.ExploreView.Ways;

/// Lays out the paths between two nodes, one of them step by step.
record WaysShaping(Sight sight, Scene scene, ExploreShaping picture) {

  Ways ways() {
    int last = scene.ways().size() - 1;
    int chosen = sight.way() <= last ? sight.way() : 0;
    List<Choice> choices = new ArrayList<>();
    for (List<Step> way : scene.ways()) {
      int place = choices.size();
      String address = SightAddress.of(sight.takingWay(place));
      choices.add(new Choice(place + 1, way.size() - 1, place == chosen, address));
    }
    boolean all = scene.relations().size() == Terms.relations().size();
    Sight wide = sight.seeing(Terms.relations(), sight.kinds());
    Sight without = sight.withoutPath();
    return new Ways(
        picture.name(sight.from()),
        picture.name(sight.to()),
        sight.hasWay(),
        choices,
        choices.isEmpty() ? List.of() : steps(scene.ways().get(chosen)),
        all ? null : new Action("widen", "Follow all relations", SightAddress.of(wide)),
        sight.hasWay() ? new Action("end", "Take the path off", SightAddress.of(without)) : null,
        SightAddress.parts(
            sight, SightAddress.FROM, SightAddress.TO, SightAddress.WAY, SightAddress.SELECT));
  }

  private List<LinkRow> steps(List<Step> way) {
    List<LinkRow> steps = new ArrayList<>();
    for (int at = 1; at < way.size(); at++) {
      steps.add(picture.link(edge(way.get(at - 1).node(), way.get(at)), true));
    }
    return steps;
  }

  private static Edge edge(String before, Step step) {
    String relation = String.valueOf(step.relation());
    String why = String.valueOf(step.why());
    return "out".equals(step.direction())
        ? new Edge(before, step.node(), relation, why)
        : new Edge(step.node(), before, relation, why);
  }
}
