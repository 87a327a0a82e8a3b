package org.designvault.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Judged;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.compare.Comparer;
import org.designvault.vault.ComparisonAnswer.Score;
import org.jspecify.annotations.Nullable;

/// A form to entries side by side.
final class Comparing {
  private Comparing() {}

  /// @throws RefusedRequest when there are not two to four different known entries, or something in
  ///   the brief is wrong
  static ComparisonAnswer answer(Snapshot snapshot, ComparisonForm form) {
    Known known = new Known(snapshot.facts());
    List<Slug> patterns = patterns(form, known);
    BriefForm written = form.brief();
    Optional<BriefReading> read =
        written == null ? Optional.empty() : NestedBrief.read(snapshot, written, known);
    known.refuseProblems();
    Optional<FusedEvidence> evidence =
        read.map(reading -> snapshot.evidence(reading.brief().problem()));
    return new ComparisonAnswer(
        snapshot.facts().revision(),
        patterns.stream().map(snapshot.facts()::entry).map(Named::of).toList(),
        read.map(BriefReading::understood).orElse(List.of()),
        read.map(BriefReading::notUnderstood).orElse(List.of()),
        new Comparer(snapshot.facts()).compare(patterns).rows(),
        read.map(brief -> scores(snapshot, brief.brief(), evidence.orElseThrow(), patterns))
            .orElse(null),
        evidence.map(FusedEvidence::embedding).orElse(null));
  }

  private static List<Slug> patterns(ComparisonForm form, Known known) {
    List<@Nullable String> names = Known.orEmpty(form.patterns());
    if (names.size() < ComparisonForm.FEWEST || names.size() > ComparisonForm.MOST) {
      known.add("patterns", names.size() + " entries", "two to four ids of entries", "");
      return List.of();
    }
    List<Slug> found = new ArrayList<>();
    IntStream.range(0, names.size())
        .forEach(place -> add(found, "patterns[" + place + "]", names.get(place), known));
    return found;
  }

  private static void add(List<Slug> found, String field, @Nullable String name, Known known) {
    Optional<Slug> entry = known.entry(field, name);
    if (entry.filter(found::contains).isPresent()) {
      known.add(field, name, "each entry once", "leave one of the two out");
    }
    entry.ifPresent(found::add);
  }

  private static List<Score> scores(
      Snapshot snapshot, Brief brief, FusedEvidence evidence, List<Slug> patterns) {
    return snapshot.recommender().judged(brief, evidence, patterns).stream()
        .map(Comparing::score)
        .toList();
  }

  private static Score score(Judged judged) {
    return new Score(
        judged.result().pattern().id(),
        judged.result().score(),
        judged.result().fit(),
        judged.result().reasons(),
        judged.result().price(),
        judged.constraints(),
        judged.text());
  }
}
