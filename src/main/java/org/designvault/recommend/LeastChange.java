package org.designvault.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.designvault.pattern.Slug;
import org.designvault.recommend.WhyNot.Change;

/// The least that has to change in a brief for an entry to be its first answer: one weight, or one
/// constraint.
///
/// @param row the entry, which is not first
record LeastChange(Contest contest, int row) {

  /// At most three: a stated weight changed, a new weight, a constraint dropped. Of several weights
  /// the one that changes least, ties by slug.
  List<Change> all() {
    List<Integer> broken = contest.brokenBy(row);
    if (broken.isEmpty()) {
      return Stream.of(restated(), added())
          .flatMap(List::stream)
          .sorted(Comparator.comparingDouble(Step::size))
          .<Change>map(this::change)
          .toList();
    }
    // No weight mends a broken constraint, and to drop one of two is not enough.
    return broken.size() == 1 && isFirstIn(contest.dropping(broken.getFirst()))
        ? List.of(new Change.Drop(broken.getFirst(), "Drop the one constraint that it breaks."))
        : List.of();
  }

  private record Step(Slug quality, double from, double to) {
    double size() {
      return Math.abs(to - from);
    }
  }

  private List<Step> restated() {
    List<Step> steps = new ArrayList<>();
    for (Map.Entry<Slug, Double> weight : contest.brief().qualities().entrySet()) {
      Slug quality = weight.getKey();
      contest
          .race(quality)
          .nearest(row)
          .ifPresent(to -> steps.add(new Step(quality, weight.getValue(), to)));
    }
    return least(steps);
  }

  /// A quality that nobody weighted may bring entries in and wake forces, so each is tried at the
  /// least weight first.
  private List<Step> added() {
    List<Step> steps = new ArrayList<>();
    for (Slug quality : contest.tables().facts().qualities().keySet()) {
      if (!contest.brief().qualities().containsKey(quality)) {
        Contest wider = contest.weighing(quality, Brief.LEAST_WEIGHT);
        OptionalDouble to =
            wider.kept().get(row) ? wider.race(quality).nearest(row) : OptionalDouble.empty();
        to.ifPresent(weight -> steps.add(new Step(quality, 0, weight)));
      }
    }
    return least(steps);
  }

  /// The smallest that a ranking confirms, if any.
  private List<Step> least(List<Step> steps) {
    return steps.stream()
        .sorted(Comparator.comparingDouble(Step::size).thenComparing(Step::quality))
        .filter(step -> isFirstIn(contest.weighing(step.quality(), step.to())))
        .limit(1)
        .toList();
  }

  private boolean isFirstIn(Contest changed) {
    return changed.first().contains(row);
  }

  private Change change(Step step) {
    String name = contest.tables().nameOfQuality(step.quality());
    String to = Wording.weight(step.to());
    String from = Wording.weight(step.from());
    String text =
        step.from() == 0
            ? "Weigh %s at %s.".formatted(name, to)
            : "%s the weight of %s from %s to %s."
                .formatted(step.to() > step.from() ? "Raise" : "Lower", name, from, to);
    return new Change.Weigh(step.quality(), step.to(), text);
  }
}
