package org.designvault.web.page.ask;

import java.util.List;
import java.util.Map;
import org.designvault.vault.RefusedRequest.Problem;

/// The form side of the Ask page: what is asked so far, and what more could be.
///
/// @param chips every part of the brief but its text, each of which can be taken off
/// @param offers what was recognised in the text and is not part of the brief yet
/// @param weights chosen qualities with their five steps
/// @param qualities all qualities under their characteristics
/// @param faults what was refused, by part of the brief
record BriefView(
    String problem,
    List<Chip> chips,
    List<Offer> offers,
    List<Weight> weights,
    List<Choices> qualities,
    List<Demand> demands,
    List<Choices> context,
    List<Choice> entries,
    List<Choice> troubles,
    List<Choice> forces,
    List<Choice> categories,
    List<Choice> kinds,
    Map<String, List<Problem>> faults) {

  /// How many parts of one parameter are chosen, for the summary of a closed group.
  public long chosen(String name) {
    return chips.stream().filter(chip -> chip.name().equals(name)).count();
  }

  /// @param name parameter of the address
  /// @param lead what part it plays, in a word
  record Chip(String name, String value, String lead, String label) {}

  /// @param phrase the words of the problem it was read from
  /// @param instead the same words were offered before as something else: one of them is meant
  record Offer(
      String name, String value, String lead, String label, String phrase, boolean instead) {}

  record Weight(String id, String name, double weight, List<Step> steps) {}

  record Step(int number, String value, boolean chosen) {}

  record Choices(String id, String name, String definition, List<Choice> choices) {}

  record Choice(String value, String label) {}

  /// @param reading how it was understood; empty when it was not
  /// @param candidates what an ambiguous phrase could mean, each with the address that says so
  /// @param left words of it that were not understood beside what was; empty when there are none
  /// @param unclear neither read nor ambiguous: it rules nothing out
  record Demand(
      String phrase, String reading, List<Link> candidates, List<String> left, boolean unclear) {}

  record Link(String name, String href) {}
}
