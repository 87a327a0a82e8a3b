package org.designvault.web.page.browse;

import java.util.List;
import org.designvault.web.page.Link;
import org.jspecify.annotations.Nullable;

/// One force: the qualities it stands between, and how each entry moves them.
///
/// @param lines entries that ease it
/// @param troubles what goes wrong where it is felt
record ForceView(
    String id,
    String name,
    String definition,
    List<String> labels,
    List<Pole> poles,
    List<Line> lines,
    List<Line> troubles) {

  /// A quality at one end.
  record Pole(Link quality, String definition) {}

  /// @param moves what it does to each pole, in their order; null where it says nothing
  record Line(Book book, List<@Nullable Move> moves) {}

  record Move(
      Link quality, int strength, String signed, String words, String why, @Nullable String when) {}

  /// @param poles the names of the qualities
  /// @param entries how many ease it
  record Row(Link force, String definition, List<Link> poles, long entries) {}
}
