package org.designvault.web.page.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.explore.View;
import org.designvault.explore.View.Opened;
import org.designvault.explore.View.Way;
import org.jspecify.annotations.Nullable;

/// What somebody looks at, as the address of the page holds it, and what each thing they may do
/// next makes of it.
///
/// @param relations those that are seen; null for the usual ones
/// @param kinds types of nodes that are seen; null for all
/// @param opened in the order in which they were opened; a node may stand in it several times
/// @param from one end of a path, empty when none is asked for
/// @param way which of the paths, from 0
/// @param selected id of a node or key of a link, empty for the first centre
record Sight(
    List<String> centers,
    int depth,
    int limit,
    @Nullable List<String> relations,
    @Nullable List<String> kinds,
    List<Opened> opened,
    List<String> hidden,
    String from,
    String to,
    int way,
    String selected) {

  /// As many as a screen holds with names that can be read.
  static final int USUAL_LIMIT = 40;

  /// Neighbours that one click brings.
  static final int HANDFUL = 8;

  static final Sight NOTHING =
      new Sight(List.of(), 1, USUAL_LIMIT, null, null, List.of(), List.of(), "", "", 0, "");

  Sight {
    centers = List.copyOf(centers);
    relations = relations == null ? null : List.copyOf(relations);
    kinds = kinds == null ? null : List.copyOf(kinds);
    opened = List.copyOf(opened);
    hidden = List.copyOf(hidden);
  }

  boolean isEmpty() {
    return centers.isEmpty() && !hasWay();
  }

  boolean hasWay() {
    return !from.isEmpty() && !to.isEmpty();
  }

  View view() {
    Way between = hasWay() ? new Way(from, to, way) : null;
    return new View(centers, depth, limit, relations, kinds, opened, hidden, between);
  }

  /// Afresh around one node, through the same filters.
  Sight startingAt(String node) {
    return new Sight(
        List.of(node), depth, USUAL_LIMIT, relations, kinds, List.of(), List.of(), "", "", 0, "");
  }

  Sight adding(String node) {
    List<String> more = Stream.concat(centers.stream(), Stream.of(node)).distinct().toList();
    return with(more, limit, opened, without(hidden, node), node);
  }

  Sight opening(String node, int count) {
    List<Opened> more = new ArrayList<>(opened);
    more.add(new Opened(node, count));
    return with(centers, limit, more, hidden, node);
  }

  /// Takes back whatever was opened there.
  Sight closing(String node) {
    List<Opened> rest = opened.stream().filter(each -> !each.node().equals(node)).toList();
    return with(centers, limit, rest, hidden, node);
  }

  Sight hiding(String node) {
    List<String> more = Stream.concat(hidden.stream(), Stream.of(node)).distinct().toList();
    List<String> rest = without(centers, node);
    return with(rest, limit, opened, centers.contains(node) ? hidden : more, "");
  }

  Sight showingHidden() {
    return with(centers, limit, opened, List.of(), selected);
  }

  Sight limitedTo(int nodes) {
    return with(centers, nodes, opened, hidden, selected);
  }

  Sight selecting(String key) {
    return with(centers, limit, opened, hidden, key);
  }

  Sight takingWay(int choice) {
    return path(from, to, choice);
  }

  Sight pathFrom(String node) {
    return path(node, to, 0);
  }

  Sight pathTo(String node) {
    return path(from, node, 0);
  }

  Sight withoutPath() {
    return path("", "", 0);
  }

  Sight seeing(@Nullable List<String> relationsSeen, @Nullable List<String> kindsSeen) {
    return new Sight(
        centers, depth, limit, relationsSeen, kindsSeen, opened, hidden, from, to, way, selected);
  }

  private Sight path(String start, String end, int choice) {
    return new Sight(
        centers, depth, limit, relations, kinds, opened, hidden, start, end, choice, selected);
  }

  private Sight with(
      List<String> middle, int most, List<Opened> log, List<String> unwanted, String key) {
    return new Sight(middle, depth, most, relations, kinds, log, unwanted, from, to, way, key);
  }

  private static List<String> without(List<String> nodes, String node) {
    return nodes.stream().filter(each -> !each.equals(node)).toList();
  }
}
