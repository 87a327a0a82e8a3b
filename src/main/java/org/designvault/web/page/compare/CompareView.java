package org.designvault.web.page.compare;

import java.util.List;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Link;
import org.designvault.web.page.ask.Carried;

/// The page: entries side by side, or what is still to be chosen.
///
/// @param chosen the entries so far, in the order of the columns
/// @param faults what of the address cannot be compared
/// @param bonds how they stand to each other
/// @param parts of the table; none while there are fewer than two entries
/// @param near alternatives to what is chosen, each with its slug
/// @param choices all that can be put beside them; none when no more can
/// @param under the brief they are compared under
record CompareView(
    String title,
    List<Column> chosen,
    List<Problem> faults,
    Bonds bonds,
    List<Part> parts,
    List<Link> near,
    List<Link> choices,
    Under under) {

  CompareView {
    chosen = List.copyOf(chosen);
    parts = List.copyOf(parts);
  }

  /// @param without address of the comparison without it; empty when that leaves none
  record Column(Named entry, String kind, String without) {}

  /// @param decide between alternatives
  /// @param others all other relations
  record Bonds(List<Bond> decide, List<Bond> others) {
    static final Bonds NONE = new Bonds(List.of(), List.of());
  }

  /// "Retry complements Timeout: why"
  record Bond(String from, String relation, String to, String why, String when) {}

  record Part(String name, List<Row> rows) {
    Part {
      rows = List.copyOf(rows);
    }
  }

  /// @param href of what the row is about; empty when it has no page
  /// @param note such as "you weighted it 5"
  /// @param cells one for each entry
  record Row(String name, String href, String note, List<Cell> cells) {}

  /// @param figure such as "+2"; may be empty
  /// @param tone gain, cost or none, for colour; the words say the same
  /// @param words for the figure, or for nothing at all
  record Cell(String figure, String tone, String words, List<Line> lines) {}

  /// @param lead such as "at its best"; may be empty
  record Line(String lead, String tone, String text) {}

  /// @param ask address that asks the brief, with these put aside
  /// @param without address of the comparison without the brief
  /// @param unread phrases of the brief that were not understood
  record Under(Carried brief, String ask, String without, List<String> unread) {}
}
