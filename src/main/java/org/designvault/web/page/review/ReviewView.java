package org.designvault.web.page.review;

import java.util.List;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.ReviewAnswer;
import org.designvault.web.page.Link;
import org.jspecify.annotations.Nullable;

/// The page: the list of what a system uses, and its review once there is one.
///
/// @param written what stands in the field
/// @param question the same, as the address holds it
/// @param faults what of it is not known
/// @param tally how many lines each part has, as links to the parts
/// @param suggestions those of the review with their numbers in words
/// @param choices all that can be in place
record ReviewView(
    String title,
    String written,
    String question,
    List<Problem> faults,
    @Nullable ReviewAnswer review,
    List<Count> tally,
    List<Advice> suggestions,
    List<Link> choices) {

  record Count(String name, String href, int lines) {}

  /// @param value of the button that adopts it: its id
  /// @param gain "3½", by how many lines the review gets shorter
  record Advice(
      String value,
      String name,
      String intent,
      String url,
      String gain,
      List<Effect> closes,
      List<String> opens) {}

  /// @param part of the review
  record Effect(String part, String name, String why, boolean already) {}
}
