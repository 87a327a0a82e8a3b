package org.designvault.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.designvault.recommend.Recommendation.Linked;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.review.Review;
import org.designvault.recommend.review.Review.Side;
import org.designvault.vault.ReviewAnswer;

/// A review for people, part by part; a part with nothing in it says so in one line.
record ReviewText(Prose prose) {
  void print(ReviewAnswer review) {
    prose.entry("Reviewed: ", review.adopted().stream().map(Named::name).collect(joining(", ")));
    review.diagnosis().forEach(found -> prose.entry("", found.text()));
    review
        .notUnderstood()
        .forEach(unread -> prose.entry("Not understood: ", "'" + unread.phrase() + "'"));
    part("Missing requirements", review.missing(), this::missing);
    part("Conflicts", review.conflicts(), this::conflict);
    part("Open failure modes and anti-patterns", review.openFailureModes(), this::trouble);
    part("Mitigated under a condition only", review.mitigatedOnlyWhen(), this::trouble);
    part("Qualities only harmed", review.onlyHarmed(), this::harmed);
    part("What would help most", review.suggestions(), this::suggestion);
    prose.blank();
    new EmbeddingText(prose).print(review.embedding());
    prose.line("Revision " + review.revision() + ". `designvault show ID` has the whole entry.");
  }

  private <T> void part(String title, List<T> lines, Consumer<T> line) {
    prose.blank();
    prose.line(lines.isEmpty() ? title + ": none." : title + " (" + lines.size() + ")");
    lines.forEach(line);
  }

  private void missing(Review.Missing missing) {
    String way =
        missing.path().stream().map(step -> step.to().name()).collect(joining(", which requires "));
    prose.entry("  ", name(missing.name(), missing.id()));
    String first = missing.path().getFirst().from().name();
    prose.entry("     ", first + " requires " + way + ": " + missing.why());
  }

  private void conflict(Review.Conflict conflict) {
    prose.entry("  ", side(conflict.one()) + " and " + side(conflict.other()));
    prose.entry("     ", conflict.why());
  }

  private static String side(Side side) {
    String needed =
        side.path().isEmpty() ? "" : ", which " + side.path().getFirst().from().name() + " needs,";
    return name(side.name(), side.id()) + needed;
  }

  private void trouble(Review.Trouble trouble) {
    prose.entry("  ", name(trouble.name(), trouble.id()) + (trouble.named() ? ", named" : ""));
    linked("     by ", trouble.exposedBy());
    linked("     but ", trouble.mitigatedBy());
  }

  private void harmed(Review.OnlyHarmed harmed) {
    prose.entry("  ", String.format(Locale.ROOT, "%s %+.1f", harmed.name(), harmed.strength()));
    linked("     by ", harmed.harmedBy());
  }

  private void linked(String label, List<Linked> links) {
    links.forEach(link -> prose.entry(label, link.name() + ": " + link.why()));
  }

  private void suggestion(Review.Remedy suggestion) {
    Named pattern = suggestion.pattern();
    String gain = String.format(Locale.ROOT, "%.1f", suggestion.gain());
    prose.entry("  ", name(pattern.name(), pattern.id()) + ", shorter by " + gain);
    for (Review.Closed closed : suggestion.closes()) {
      String again = closed.already() ? " (already)" : "";
      prose.entry("     + ", closed.name() + again + ": " + closed.why());
    }
    suggestion.opens().forEach(opened -> prose.entry("     - ", "brings " + opened.name()));
  }

  private static String name(String name, Object id) {
    return name + " (" + id + ")";
  }
}
