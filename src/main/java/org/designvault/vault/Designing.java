package org.designvault.vault;

import java.util.Optional;
import java.util.stream.Stream;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Design;
import org.jspecify.annotations.Nullable;

/// A form to a brief and demands, and these to sets.
final class Designing {
  private Designing() {}

  /// @throws RefusedRequest when something in the form is unknown, out of range or of the wrong
  ///   shape
  static DesignAnswer answer(Snapshot snapshot, DesignForm form) {
    Known known = new Known(snapshot.facts());
    Optional<BriefReading> read = brief(snapshot, form.brief(), known);
    int size = size(form.size(), known);
    ConstraintReading demands = new ConstraintReading(snapshot.reader(), known);
    demands.read("demands", form.demands());
    known.refuseProblems();
    BriefReading reading = read.orElseThrow();
    Brief brief = reading.brief();
    FusedEvidence evidence = snapshot.evidence(brief.problem());
    Design design = snapshot.recommender().design(brief, evidence, size, demands.constraints());
    return new DesignAnswer(
        snapshot.facts().revision(),
        Stream.concat(
                reading.understood().stream().map(Designing::inBrief),
                demands.understood().stream())
            .toList(),
        Stream.concat(
                reading.notUnderstood().stream().map(Designing::inBrief),
                demands.notUnderstood().stream())
            .toList(),
        design.diagnosis(),
        design.sets(),
        design.pool(),
        design.conflicts(),
        design.repairs(),
        evidence.embedding());
  }

  private static Optional<BriefReading> brief(
      Snapshot snapshot, @Nullable BriefForm form, Known known) {
    if (form == null) {
      known.add(
          NestedBrief.FIELD,
          null,
          "a brief, as for a recommendation",
          "say what the set is to answer");
      return Optional.empty();
    }
    return NestedBrief.read(snapshot, form, known);
  }

  private static int size(@Nullable Integer size, Known known) {
    int wanted = size == null ? Design.DEFAULT_SIZE : size;
    int nearest = Math.clamp(wanted, Design.LEAST_SIZE, Design.GREATEST_SIZE);
    if (wanted != nearest) {
      String expected = Design.LEAST_SIZE + " to " + Design.GREATEST_SIZE;
      known.add("size", wanted, expected, Integer.toString(nearest));
    }
    return nearest;
  }

  private static Answer.Understood inBrief(Answer.Understood read) {
    return new Answer.Understood(NestedBrief.place(read.in()), read.phrase(), read.as());
  }

  private static Answer.NotUnderstood inBrief(Answer.NotUnderstood unread) {
    return new Answer.NotUnderstood(
        NestedBrief.place(unread.in()), unread.phrase(), unread.candidates());
  }
}
