package org.designvault.web.page.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.review.Review.OnlyHarmed;
import org.designvault.recommend.review.Review.Remedy;
import org.designvault.vault.Answer;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.ReviewAnswer;
import org.designvault.web.page.EntryNames;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.CarriedBrief;
import org.designvault.web.page.review.ReviewView.Advice;
import org.designvault.web.page.review.ReviewView.Count;
import org.designvault.web.page.review.ReviewView.Effect;
import org.designvault.web.page.review.ReviewView.Under;
import org.jspecify.annotations.Nullable;

/// Lays out a review.
///
/// @param brief under which it is made; may ask nothing
record ReviewShaping(Listed listed, EntryNames.Table names, CarriedBrief brief) {
  private static final String TITLE = "Review a system";

  ReviewView unasked() {
    return view(TITLE, List.of(), null, List.of());
  }

  ReviewView refused(List<Problem> faults) {
    return view(TITLE, faults, null, List.of());
  }

  ReviewView answered(ReviewAnswer review) {
    List<Count> tally =
        List.of(
            new Count("missing", "#missing", review.missing().size()),
            new Count("in conflict", "#conflicts", review.conflicts().size()),
            new Count("open troubles", "#open", review.openFailureModes().size()),
            new Count("mitigated only when …", "#only-when", review.mitigatedOnlyWhen().size()),
            new Count("only harmed", "#harmed", review.onlyHarmed().size()));
    String listing = String.join(", ", review.adopted().stream().map(Named::name).toList());
    return view("Review of " + listing, List.of(), review, tally);
  }

  private ReviewView view(
      String title, List<Problem> faults, @Nullable ReviewAnswer review, List<Count> tally) {
    return new ReviewView(
        title,
        listed.text(),
        listed.question(),
        faults,
        review,
        tally,
        review == null
            ? List.of()
            : review.suggestions().stream().map(ReviewShaping::advice).toList(),
        choices(),
        under(review));
  }

  private Under under(@Nullable ReviewAnswer review) {
    Map<String, String> weights = new HashMap<>();
    if (review != null) {
      for (OnlyHarmed harmed : review.onlyHarmed()) {
        weights.put(harmed.id().value(), brief.weightOf(harmed.id(), names.facts()));
      }
    }
    return new Under(
        brief.shown(new Names(names.facts())),
        weights,
        review == null
            ? List.of()
            : review.notUnderstood().stream().map(Answer.NotUnderstood::phrase).toList(),
        brief.askAdopting(listed.ids()),
        listed.address(""));
  }

  private static Advice advice(Remedy suggestion) {
    Named pattern = suggestion.pattern();
    return new Advice(
        pattern.id().value(),
        pattern.name(),
        pattern.intent(),
        pattern.url(),
        halves(suggestion.gain()),
        suggestion.closes().stream()
            .map(closed ->
                new Effect(part(closed.line()), closed.name(), closed.why(), closed.already()))
            .toList(),
        suggestion.opens().stream()
            .map(opened -> part(opened.line()) + ": " + opened.name())
            .toList());
  }

  /// "½", "2", "3½"
  static String halves(double number) {
    long whole = (long) Math.floor(number);
    boolean half = number - whole >= 0.5;
    return (whole == 0 && half ? "" : Long.toString(whole)) + (half ? "½" : "");
  }

  private static String part(String line) {
    return switch (line) {
      case "missing" -> "required";
      case "openFailureModes" -> "open";
      case "mitigatedOnlyWhen" -> "mitigated only when …";
      default -> "only harmed";
    };
  }

  private List<Link> choices() {
    return names.choices().stream()
        .filter(choice -> !listed.ids().contains(choice.href()))
        .toList();
  }
}
