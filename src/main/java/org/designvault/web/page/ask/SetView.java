package org.designvault.web.page.ask;

import java.util.List;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.web.page.Link;
import org.jspecify.annotations.Nullable;

/// The answer to a brief as entries that work together.
///
/// @param status the sentence a screen reader hears when the answer changes
/// @param why when there is no set: what could be changed
/// @param best the set itself; null when there is none
/// @param alternatives the other good ones, as changes of the best
/// @param pool what they were chosen from; null when nothing could be chosen
/// @param wayOut when demands leave no set: which contradict each other, and the ways out
record SetView(
    String status,
    String why,
    @Nullable Chosen best,
    List<Alternative> alternatives,
    @Nullable Pool pool,
    WayOut wayOut) {

  SetView {
    alternatives = List.copyOf(alternatives);
  }

  /// One set.
  ///
  /// @param covers what of the brief is covered, most weight first
  /// @param costs what it takes of what was weighted or said
  /// @param unweighted harms that nobody gave a weight
  /// @param sum points of all costs
  /// @param review address of a review of these and what is in place
  record Chosen(
      List<Member> members,
      List<Cover> covers,
      List<Cover> uncovered,
      List<Cost> costs,
      List<Cost> unweighted,
      String sum,
      String review) {}

  /// @param kind Pattern, Practice …
  /// @param requiredBy members that need it
  record Member(Named pattern, String kind, String role, List<Link> requiredBy) {}

  /// @param kind Quality, Failure mode, System or Force
  /// @param weight in points
  /// @param by members that cover it; nobody for what is not covered
  record Cover(String kind, String name, String weight, List<String> by) {}

  /// @param by the member that takes it
  record Cost(String by, String points, String text) {}

  /// @param title "Instead of A: B and C"
  /// @param differences what it covers more or less, and what it costs more or less
  record Alternative(String title, List<String> differences, Chosen set) {}

  /// @param sentence how many of how many were looked at
  record Pool(String sentence, List<Part> parts) {}

  /// Some of those looked at.
  record Part(String name, List<Link> entries) {}
}
