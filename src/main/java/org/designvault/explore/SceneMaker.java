package org.designvault.explore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.designvault.explore.Scene.Line;
import org.designvault.explore.View.Opened;
import org.designvault.explore.View.Way;

/// Puts a picture together: what lies around the centres, then what was opened, without what is not
/// wanted, and with the path that was asked for.
final class SceneMaker {
  private final Network network;
  private final View view;
  private final List<Integer> centers;
  private final List<String> relations;
  private final List<String> types;
  private final Lens lens;

  private SceneMaker(Network network, View view) {
    this.network = network;
    this.view = view;
    this.centers = view.centers().stream().map(network::number).toList();
    List<String> asked = view.relations();
    this.relations = asked == null ? usual() : asked;
    List<String> seen = view.types();
    this.types = seen == null ? Terms.types() : seen;
    this.lens = Lens.of(network, relations, types);
  }

  static Scene scene(Network network, View view) {
    return new SceneMaker(network, view).scene();
  }

  /// Between entries what they say of each other; around a node of another type what links it.
  private List<String> usual() {
    Set<String> usual = new LinkedHashSet<>(Terms.relationsOfEntries());
    for (int center : centers) {
      if (!Terms.isEntry(network.type(center))) {
        for (int place = 0; place < network.degree(center); place++) {
          usual.add(network.relation(network.linkAt(center, place)));
        }
      }
    }
    return Terms.relations().stream().filter(usual::contains).toList();
  }

  private Scene scene() {
    Spread around = new Spread(network, lens, Around.MOST_NODES);
    around.from(centers, view.depth());
    PathSearch.Result ways = ways();
    Walk way = chosen(ways.walks());
    Spread picture = picture(around, way);
    List<Integer> found = picture.links(Around.MOST_EDGES + 1);
    List<Integer> links = found.subList(0, Math.min(found.size(), Around.MOST_EDGES));
    int missing = missing(around, picture);
    boolean cut = missing > 0 || picture.isCut() || found.size() > links.size();
    return new Scene(
        network.revision(),
        relations,
        types,
        new Placing(network, lens, picture, centers, way).places(links),
        links.stream()
            .map(link -> new Line(network.edge(link), way.links().contains(link)))
            .toList(),
        around.nodes().size(),
        missing,
        cut || around.isCut(),
        ways.walks().stream().map(walk -> walk.steps(network)).toList());
  }

  private int missing(Spread around, Spread picture) {
    Set<Integer> removed = view.removed().stream().map(network::number).collect(Collectors.toSet());
    return (int)
        around.nodes().stream()
            .filter(node -> !picture.has(node) && !removed.contains(node))
            .count();
  }

  private PathSearch.Result ways() {
    Way way = view.way();
    return way == null
        ? PathSearch.Result.NONE
        : PathSearch.between(
            network,
            lens,
            network.number(way.from()),
            network.number(way.to()),
            Between.MOST_PATHS);
  }

  /// A choice beyond the last path is the first; where there is none the ends stand alone.
  private Walk chosen(List<Walk> walks) {
    Way way = view.way();
    if (way == null) {
      return new Walk(List.of(), List.of());
    }
    if (walks.isEmpty()) {
      return new Walk(List.of(network.number(way.from()), network.number(way.to())), List.of());
    }
    return walks.get(way.choice() < walks.size() ? way.choice() : 0);
  }

  private Spread picture(Spread around, Walk way) {
    Spread picture = new Spread(network, lens, Around.MOST_NODES);
    new ArrayList<>(around.nodes()).stream().limit(view.limit()).forEach(picture::add);
    for (Opened opened : view.opened()) {
      int node = network.number(opened.node());
      if (picture.has(node)) {
        picture.widen(node, opened.count());
      }
    }
    for (String removed : view.removed()) {
      int node = network.number(removed);
      if (picture.has(node) && !centers.contains(node)) {
        picture.remove(node);
      }
    }
    way.nodes().forEach(picture::add);
    return picture;
  }
}
