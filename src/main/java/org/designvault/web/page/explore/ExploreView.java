package org.designvault.web.page.explore;

import java.util.List;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.explore.SightAddress.Part;
import org.jspecify.annotations.Nullable;

/// The Explore page: the picture as tables, and all that can be done with it as links.
///
/// @param status the sentence a screen reader hears when the picture changes
/// @param cut what is missing, or null when nothing is
/// @param beginnings where to start when nothing is seen yet
/// @param unhide shows again what was left out, or null when nothing was
record ExploreView(
    String title,
    String status,
    List<Problem> faults,
    List<Guesses> guesses,
    List<NodeRow> nodes,
    List<LinkRow> links,
    Filters filters,
    @Nullable Details details,
    Ways ways,
    @Nullable Cut cut,
    @Nullable Action unhide,
    List<Action> beginnings,
    List<Part> kept) {

  /// @param more shows more, null when no more would fit
  record Cut(String text, @Nullable Action more) {}

  /// Something to do, as a link.
  record Action(String id, String text, String address) {}

  /// A name that was not clear, with the nodes that may have been meant.
  record Guesses(String typed, List<Action> near) {}

  /// @param steps links from the nearest centre, −1 when no way leads there
  /// @param more neighbours that are not in the picture
  /// @param open brings some of them, null when there are none
  /// @param hide takes the node out of the picture
  record NodeRow(
      String id,
      String name,
      String type,
      String typeName,
      int steps,
      int shown,
      int more,
      boolean center,
      boolean onWay,
      boolean selected,
      String select,
      @Nullable Action open,
      String start,
      String hide) {}

  /// @param key by which the address selects it
  /// @param relationName as it reads between the two names
  record LinkRow(
      String key,
      String source,
      String sourceName,
      String target,
      String targetName,
      String relation,
      String relationName,
      String why,
      boolean onWay,
      boolean selected,
      String select,
      String selectSource,
      String selectTarget) {}

  /// @param unseen types that are on and of which there is nothing in the picture
  /// @param kept parameters that the form carries along
  record Filters(
      int depth,
      List<Toggle> ofEntries,
      List<Toggle> ofOthers,
      List<Toggle> types,
      List<String> unseen,
      List<Part> kept,
      @Nullable Action reset) {}

  /// @param count how many of it are in the picture
  record Toggle(String id, String name, String meaning, int count, boolean on) {}

  /// @param page the address of its own page, or null
  /// @param links those of a node in the picture, or none for a link
  record Details(
      String eyebrow,
      String name,
      String text,
      @Nullable String page,
      List<Action> actions,
      List<LinkRow> links) {}

  /// @param from name, or what was typed
  /// @param asked both ends are known
  /// @param choices the paths, the shown one without an address
  /// @param steps of the shown one
  /// @param widen follows all relations, null where they are followed already
  record Ways(
      String from,
      String to,
      boolean asked,
      List<Choice> choices,
      List<LinkRow> steps,
      @Nullable Action widen,
      @Nullable Action end,
      List<Part> kept) {}

  /// @param steps how long the path is
  record Choice(int number, int steps, boolean chosen, String address) {}
}
