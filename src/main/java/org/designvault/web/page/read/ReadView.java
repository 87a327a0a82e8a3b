package org.designvault.web.page.read;

import java.util.List;
import org.designvault.pattern.Entry;
import org.jspecify.annotations.Nullable;

/// One entry as a page of seven parts.
///
/// @param written the four parts that are prose, as HTML that is safe to show
/// @param fits where it is at its best, closed towards the easier end
/// @param unfit where it is wrong, closed towards the harder end
/// @param related both directions, grouped by how they read from here
record ReadView(
    Entry entry,
    String kind,
    List<Named> categories,
    List<Named> forces,
    Written written,
    List<Consequence> effects,
    List<Situation> fits,
    List<Situation> unfit,
    List<Group> related,
    List<Reference> references) {

  record Named(String id, String name, String definition) {}

  record Written(String context, String solution, String structure, String implementation) {}

  /// @param id of the quality
  /// @param strength −2 to +2
  /// @param words the strength as a sentence says it
  /// @param evidence what the statement rests on
  /// @param source the reference behind it, or null
  record Consequence(
      String id,
      String quality,
      String definition,
      int strength,
      String signed,
      String words,
      String why,
      @Nullable String when,
      String evidence,
      @Nullable Reference source) {}

  /// A dimension with those of its values that are meant.
  record Situation(String dimension, List<String> values) {}

  record Group(String heading, List<Neighbour> neighbours) {}

  record Neighbour(String id, String name, String kind, String why, @Nullable String when) {}

  /// @param number place in the list of references, from 1
  record Reference(int number, String id, String text, @Nullable String at) {}
}
