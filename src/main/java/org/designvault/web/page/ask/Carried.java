package org.designvault.web.page.ask;

import java.util.List;

/// A brief in words, as other pages than Ask show it.
///
/// @param problem the text; may be blank
/// @param parts all else that it says
/// @param fields the same as parameters, for forms to carry on
/// @param question the same as a part of an address; empty when nothing is asked
public record Carried(String problem, List<Part> parts, List<Field> fields, String question) {

  public Carried {
    parts = List.copyOf(parts);
    fields = List.copyOf(fields);
  }

  /// @param lead what part it plays, in a word
  public record Part(String lead, String label) {}

  public record Field(String name, String value) {}
}
