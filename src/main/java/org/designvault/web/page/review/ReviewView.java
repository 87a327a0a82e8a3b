package org.designvault.web.page.review;

import java.util.List;
import java.util.Map;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.ReviewAnswer;
import org.designvault.web.page.Link;
import org.designvault.web.page.ask.Carried;
import org.jspecify.annotations.Nullable;

/// The page: the list of what a system uses, and its review once there is one.
///
/// @param written what stands in the field
/// @param question the same, as the address holds it
/// @param faults what of it is not known
/// @param tally how many lines each part has, as links to the parts
/// @param suggestions those of the review with their numbers in words
/// @param choices all that can be in place
/// @param under the brief that it is made under
record ReviewView(
    String title,
    String written,
    String question,
    List<Problem> faults,
    @Nullable ReviewAnswer review,
    List<Count> tally,
    List<Advice> suggestions,
    List<Link> choices,
    Under under) {

  /// @param brief in words; says nothing when none was carried here
  /// @param weights of qualities that are only harmed, by slug; empty for those without
  /// @param unread phrases of the brief that were not understood
  /// @param ask address that asks the brief again with all of the list in place
  /// @param without address of the review without the brief
  record Under(
      Carried brief,
      Map<String, String> weights,
      List<String> unread,
      String ask,
      String without) {}

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
