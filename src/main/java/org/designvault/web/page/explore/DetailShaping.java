package org.designvault.web.page.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.designvault.web.page.explore.ExploreView.Action;
import org.designvault.web.page.explore.ExploreView.Details;
import org.designvault.web.page.explore.ExploreView.LinkRow;
import org.designvault.web.page.explore.ExploreView.NodeRow;
import org.jspecify.annotations.Nullable;

/// Lays out what is known of the selected node or link, and what can be done with it.
record DetailShaping(Sight sight, Wording wording, List<NodeRow> nodes, List<LinkRow> links) {
  /// Where there is a page about a thing, by the folder in its id.
  private static final Map<String, String> PAGES =
      Map.of(
          "pattern/", "/patterns/",
          "category/", "/categories/",
          "quality/", "/qualities/",
          "force/", "/forces/");

  /// @param selected id of a node or key of a link; when it is not in the picture nothing is known
  @Nullable Details details(String selected) {
    for (NodeRow node : nodes) {
      if (node.id().equals(selected)) {
        return node(node);
      }
    }
    return links.stream()
        .filter(link -> link.key().equals(selected))
        .map(this::link)
        .findFirst()
        .orElse(null);
  }

  private Details node(NodeRow node) {
    return new Details(
        node.typeName(),
        node.name(),
        wording.text(node.id()),
        page(node.id()),
        actions(node),
        links.stream()
            .filter(link -> link.source().equals(node.id()) || link.target().equals(node.id()))
            .toList());
  }

  private static @Nullable String page(String id) {
    String folder = id.substring(0, id.indexOf('/') + 1);
    String page = PAGES.get(folder);
    return page == null ? null : page + id.substring(folder.length());
  }

  private List<Action> actions(NodeRow node) {
    List<Action> actions = new ArrayList<>();
    Action open = node.open();
    if (open != null) {
      actions.add(open);
      if (node.more() > Sight.HANDFUL) {
        Sight all = sight.opening(node.id(), node.more());
        actions.add(new Action("open-all", "Show all " + node.more(), SightAddress.of(all)));
      }
    }
    if (sight.opened().stream().anyMatch(opened -> opened.node().equals(node.id()))) {
      Sight closed = sight.closing(node.id());
      actions.add(new Action("close", "Take back what it brought", SightAddress.of(closed)));
    }
    if (!sight.centers().equals(List.of(node.id()))) {
      actions.add(new Action("start", "Start afresh from here", node.start()));
    }
    if (!sight.from().equals(node.id())) {
      String from = SightAddress.of(sight.pathFrom(node.id()));
      actions.add(new Action("path-from", "Path from here", from));
    }
    if (!sight.from().isEmpty() && !sight.from().equals(node.id())) {
      String to = SightAddress.of(sight.pathTo(node.id()));
      actions.add(new Action("path-to", "Path to here", to));
    }
    actions.add(new Action("hide", "Leave out", node.hide()));
    return actions;
  }

  private Details link(LinkRow link) {
    return new Details(
        "Link",
        link.sourceName() + " " + link.relationName() + " " + link.targetName(),
        link.why(),
        null,
        List.of(
            new Action("to-source", link.sourceName(), link.selectSource()),
            new Action("to-target", link.targetName(), link.selectTarget())),
        List.of());
  }
}
