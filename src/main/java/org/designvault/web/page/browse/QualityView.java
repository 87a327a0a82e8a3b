package org.designvault.web.page.browse;

import java.util.List;
import org.designvault.web.page.Link;
import org.jspecify.annotations.Nullable;

/// One quality: what helps it and what harms it.
///
/// @param labels words people use for it
/// @param broader the characteristic it belongs to, or null when it is one
/// @param attributes of a characteristic
/// @param helps the strongest first, those that always hold before those that depend
/// @param price what entries that help it most often harm
/// @param forces that pull on it
record QualityView(
    String id,
    String name,
    String definition,
    List<String> labels,
    @Nullable Link broader,
    List<Line> attributes,
    List<Move> helps,
    List<Move> harms,
    List<Tally> price,
    List<ForceLine> forces) {

  /// A characteristic with its attributes.
  record Characteristic(Line itself, List<Line> attributes) {}

  /// @param helped entries that help it
  /// @param harmed entries that harm it
  record Line(Link quality, String definition, long helped, long harmed) {}

  /// An effect of an entry.
  ///
  /// @param quality which attribute it moves
  /// @param signed its strength with its sign
  /// @param words the strength as a sentence says it
  record Move(
      Book book,
      Link quality,
      int strength,
      String signed,
      String words,
      String why,
      @Nullable String when,
      String evidence) {}

  record ForceLine(Link force, String definition) {}
}
