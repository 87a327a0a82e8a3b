package org.designvault.vault;

import java.util.Optional;
import org.designvault.vault.RefusedRequest.Problem;

/// A brief that is part of another request: what is wrong in it is told with `brief.` before its
/// place.
final class NestedBrief {
  static final String FIELD = "brief";

  private NestedBrief() {}

  /// Where a part of the brief stands in the request around it.
  static String place(String inBrief) {
    return FIELD + "." + inBrief;
  }

  /// @param known receives what is wrong; the answer is then empty
  static Optional<BriefReading> read(Snapshot snapshot, BriefForm form, Known known) {
    try {
      return Optional.of(BriefReading.of(snapshot, form));
    } catch (RefusedRequest refused) {
      for (Problem problem : refused.problems()) {
        known.add(place(problem.field()), problem.value(), problem.expected(), problem.hint());
      }
      return Optional.empty();
    }
  }
}
