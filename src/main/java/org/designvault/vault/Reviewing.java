package org.designvault.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.review.Review;
import org.designvault.recommend.review.Reviewer;
import org.jspecify.annotations.Nullable;

/// A form to a review of what a system uses.
final class Reviewing {
  private Reviewing() {}

  /// @throws RefusedRequest when nothing is adopted, or something is unknown, out of range or of
  ///   the wrong shape
  static ReviewAnswer answer(Snapshot snapshot, ReviewForm form) {
    Known known = new Known(snapshot.facts());
    List<@Nullable String> adopted = adopted(form, known);
    BriefForm written = form.brief() == null ? BriefForm.EMPTY : form.brief();
    if (adopted.isEmpty()) {
      known.refuseProblems();
    }
    Optional<BriefReading> read = NestedBrief.read(snapshot, with(written, adopted), known);
    known.refuseProblems();
    BriefReading reading = read.orElseThrow();
    Brief brief = reading.brief();
    FusedEvidence evidence = snapshot.evidence(brief.problem());
    List<Diagnosis> diagnosis = snapshot.recommender().diagnosed(evidence);
    Review review =
        new Reviewer(snapshot.facts(), snapshot.recommender())
            .review(brief, diagnosis.stream().map(Diagnosis::id).toList());
    return new ReviewAnswer(
        snapshot.facts().revision(),
        brief.adopted().stream().sorted().map(snapshot.facts()::entry).map(Named::of).toList(),
        reading.understood(),
        reading.notUnderstood(),
        diagnosis,
        review.missing(),
        review.conflicts(),
        review.openFailureModes(),
        review.mitigatedOnlyWhen(),
        review.onlyHarmed(),
        review.suggestions(),
        evidence.embedding());
  }

  /// Those that are known; the brief may name more.
  private static List<@Nullable String> adopted(ReviewForm form, Known known) {
    List<@Nullable String> names = Known.orEmpty(form.adopted());
    List<@Nullable String> found = new ArrayList<@Nullable String>();
    if (names.isEmpty()) {
      known.add("adopted", "", "at least one id of an entry that the system uses", "");
    } else if (names.size() > ReviewForm.MOST) {
      known.add("adopted", names.size() + " items", "at most " + ReviewForm.MOST, "");
    } else {
      for (int place = 0; place < names.size(); place++) {
        known
            .entry("adopted[" + place + "]", names.get(place))
            .ifPresent(slug -> found.add(slug.value()));
      }
    }
    return found;
  }

  private static BriefForm with(BriefForm brief, List<@Nullable String> adopted) {
    List<@Nullable String> both =
        new ArrayList<@Nullable String>(
            Stream.concat(Known.orEmpty(brief.adopted()).stream(), adopted.stream()).toList());
    return new BriefForm(
        brief.problem(),
        brief.qualities(),
        brief.context(),
        brief.forces(),
        brief.failureModes(),
        brief.constraints(),
        both,
        brief.categories(),
        brief.kinds(),
        brief.limit());
  }
}
