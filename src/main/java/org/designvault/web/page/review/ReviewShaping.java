package org.designvault.web.page.review;

import java.util.Comparator;
import java.util.List;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.review.Review.Remedy;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.ReviewAnswer;
import org.designvault.web.page.Link;
import org.designvault.web.page.review.ReviewView.Advice;
import org.designvault.web.page.review.ReviewView.Count;
import org.designvault.web.page.review.ReviewView.Effect;

/// Lays out a review.
record ReviewShaping(Listed listed, Facts facts) {
  private static final String TITLE = "Review a system";

  ReviewView unasked() {
    return new ReviewView(TITLE, "", "", List.of(), null, List.of(), List.of(), choices());
  }

  ReviewView refused(List<Problem> faults) {
    return new ReviewView(
        TITLE, listed.text(), listed.question(), faults, null, List.of(), List.of(), choices());
  }

  ReviewView answered(ReviewAnswer review) {
    List<Count> tally =
        List.of(
            new Count("missing", "#missing", review.missing().size()),
            new Count("in conflict", "#conflicts", review.conflicts().size()),
            new Count("open troubles", "#open", review.openFailureModes().size()),
            new Count("mitigated only when …", "#only-when", review.mitigatedOnlyWhen().size()),
            new Count("only harmed", "#harmed", review.onlyHarmed().size()));
    String names = String.join(", ", review.adopted().stream().map(Named::name).toList());
    return new ReviewView(
        "Review of " + names,
        listed.text(),
        listed.question(),
        List.of(),
        review,
        tally,
        review.suggestions().stream().map(ReviewShaping::advice).toList(),
        choices());
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
    return facts.entries().values().stream()
        .filter(entry -> !listed.ids().contains(entry.id().value()))
        .sorted(Comparator.comparing(Entry::name))
        .map(entry -> new Link(entry.name(), entry.id().value()))
        .toList();
  }
}
