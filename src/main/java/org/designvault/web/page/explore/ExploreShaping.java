package org.designvault.web.page.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.explore.Around;
import org.designvault.explore.Edge;
import org.designvault.explore.Node;
import org.designvault.explore.Scene;
import org.designvault.explore.Scene.Line;
import org.designvault.explore.Scene.Place;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.explore.ExploreView.Action;
import org.designvault.web.page.explore.ExploreView.Cut;
import org.designvault.web.page.explore.ExploreView.Guesses;
import org.designvault.web.page.explore.ExploreView.LinkRow;
import org.designvault.web.page.explore.ExploreView.NodeRow;
import org.designvault.web.page.explore.Naming.Unclear;
import org.jspecify.annotations.Nullable;

/// Lays out one picture, with what each thing in it leads to.
final class ExploreShaping {
  private final Sight sight;
  private final Scene scene;
  private final Wording wording;
  private final Map<String, String> names = new HashMap<>();

  ExploreShaping(Sight sight, Scene scene, Wording wording) {
    this.sight = sight;
    this.scene = scene;
    this.wording = wording;
    scene.places().forEach(place -> names.put(place.node().id(), place.node().name()));
  }

  /// @param landmarks to start from when nothing is seen yet
  ExploreView shape(List<Problem> faults, List<Unclear> unclear, List<Node> landmarks) {
    List<NodeRow> nodes = scene.places().stream().map(this::node).toList();
    List<LinkRow> links = scene.lines().stream().map(this::link).toList();
    WaysShaping ways = new WaysShaping(sight, scene, this);
    return new ExploreView(
        title(),
        status(faults, unclear),
        faults,
        unclear.stream().map(this::guesses).toList(),
        nodes,
        links,
        new FilterShaping(sight, scene, wording).filters(),
        new DetailShaping(sight, wording, nodes, links).details(selected()),
        ways.ways(),
        cut(),
        sight.hidden().isEmpty() ? null : unhide(),
        scene.places().isEmpty() ? beginnings(landmarks) : List.of(),
        SightAddress.parts(sight, SightAddress.SELECT));
  }

  private List<Action> beginnings(List<Node> landmarks) {
    List<Action> beginnings = new ArrayList<>();
    for (Node node : landmarks) {
      beginnings.add(new Action("", node.name(), SightAddress.of(sight.startingAt(node.id()))));
    }
    if (landmarks.size() > 1) {
      Node one = landmarks.getFirst();
      Node other = landmarks.get(1);
      beginnings.add(
          new Action(
              "",
              "How do " + one.name() + " and " + other.name() + " hang together?",
              SightAddress.of(sight.pathFrom(one.id()).pathTo(other.id()))));
    }
    return beginnings;
  }

  String name(String node) {
    return names.getOrDefault(node, wording.name(node));
  }

  private String title() {
    List<String> around = sight.centers().stream().map(this::name).toList();
    return around.isEmpty() ? "Explore" : String.join(", ", around) + " · Explore";
  }

  private String status(List<Problem> faults, List<Unclear> unclear) {
    if (!faults.isEmpty()) {
      return "Part of the address cannot be read.";
    }
    if (!unclear.isEmpty()) {
      return "More than one thing, or none, is called like that.";
    }
    if (scene.places().isEmpty()) {
      return "";
    }
    String seen =
        counted(scene.places().size(), "node") + ", " + counted(scene.lines().size(), "link");
    return seen + (sight.hasWay() ? ", " + counted(scene.ways().size(), "path") : "");
  }

  static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private Guesses guesses(Unclear unclear) {
    return new Guesses(
        unclear.typed(),
        unclear.near().stream()
            .map(near -> {
              Sight next =
                  switch (unclear.field()) {
                    case SightAddress.FROM -> sight.pathFrom(near.id());
                    case SightAddress.TO -> sight.pathTo(near.id());
                    default -> sight.startingAt(near.id());
                  };
              return new Action("", near.name(), SightAddress.of(next));
            })
            .toList());
  }

  /// The first centre, unless something else was selected.
  private String selected() {
    if (!sight.selected().isEmpty()) {
      return sight.selected();
    }
    return sight.centers().isEmpty() ? "" : sight.centers().getFirst();
  }

  private NodeRow node(Place place) {
    String id = place.node().id();
    return new NodeRow(
        id,
        place.node().name(),
        place.node().type(),
        wording.type(place.node().type()),
        place.steps(),
        place.shown(),
        place.more(),
        place.center(),
        place.onWay(),
        selected().equals(id),
        SightAddress.of(sight.selecting(id)),
        open(id, place.more()),
        SightAddress.of(sight.startingAt(id)),
        SightAddress.of(sight.hiding(id)));
  }

  private @Nullable Action open(String node, int more) {
    if (more == 0) {
      return null;
    }
    String text =
        more <= Sight.HANDFUL
            ? "Show " + more + " more"
            : "Show " + Sight.HANDFUL + " of " + more + " more";
    return new Action("open", text, SightAddress.of(sight.opening(node, Sight.HANDFUL)));
  }

  private LinkRow link(Line line) {
    return link(line.edge(), line.onWay());
  }

  LinkRow link(Edge edge, boolean onWay) {
    String key = edge.source() + "~" + edge.relation() + "~" + edge.target();
    return new LinkRow(
        key,
        edge.source(),
        name(edge.source()),
        edge.target(),
        name(edge.target()),
        edge.relation(),
        Wording.relation(edge.relation()),
        edge.why(),
        onWay,
        sight.selected().equals(key),
        SightAddress.of(sight.selecting(key)),
        SightAddress.of(sight.selecting(edge.source())),
        SightAddress.of(sight.selecting(edge.target())));
  }

  private @Nullable Cut cut() {
    if (scene.missing() > 0) {
      String steps = sight.depth() == 1 ? "one step" : sight.depth() + " steps";
      boolean counted = scene.within() < Around.MOST_NODES;
      String text =
          "The nearest %d of %s within %s are shown."
              .formatted(
                  scene.within() - scene.missing(),
                  (counted ? "" : "more than ") + scene.within() + " nodes",
                  steps);
      int next = Math.min(2 * sight.limit(), Around.MOST_NODES);
      return new Cut(
          text, new Action("more", "Show " + next, SightAddress.of(sight.limitedTo(next))));
    }
    String most = "A picture holds at most 2,000 nodes and 5,000 links; the farthest are left out.";
    return scene.truncated() ? new Cut(most, null) : null;
  }

  private Action unhide() {
    return new Action(
        "unhide",
        "Show again what was left out (" + sight.hidden().size() + ")",
        SightAddress.of(sight.showingHidden()));
  }
}
