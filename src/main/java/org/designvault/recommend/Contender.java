package org.designvault.recommend;

import java.util.List;
import java.util.Locale;
import org.designvault.pattern.Entry;
import org.designvault.recommend.WhyNot.Standing;

/// One entry in a contest that somebody expected to see first.
record Contender(Contest contest, int row) {

  WhyNot whyNot() {
    if (contest.brief().adopted().contains(entry().id())) {
      return out(Standing.ADOPTED, "is in place already, and what is in place is never a result.");
    }
    if (!contest.tables().scope().of(contest.brief()).get(row)) {
      return out(Standing.OUT_OF_SCOPE, scope());
    }
    List<Integer> broken = contest.brokenBy(row);
    if (!broken.isEmpty()) {
      return ruledOut(broken);
    }
    List<Integer> first = contest.first();
    if (first.contains(row)) {
      return out(Standing.FIRST, "is first already.");
    }
    return first.isEmpty() ? unopposed() : beaten(first.getFirst());
  }

  private WhyNot out(Standing standing, String predicate) {
    return WhyNot.unbeaten(entry().id(), standing, entry().name() + " " + predicate);
  }

  private String scope() {
    boolean kind = contest.tables().scope().ofKinds(contest.brief()).get(row);
    return kind
        ? "is in none of the categories that the brief asks for."
        : "is of the kind %s, which the brief does not ask for.".formatted(entry().kind().id());
  }

  private WhyNot ruledOut(List<Integer> broken) {
    String text = entry().name() + " is ruled out. " + contest.ground(row, broken);
    return new WhyNot(
        entry().id(), Standing.RULED_OUT, text, broken, null, List.of(), List.of(), changes());
  }

  private WhyNot unopposed() {
    return new WhyNot(
        entry().id(),
        Standing.WITHOUT_REASON,
        "Nothing in the brief speaks for %s, nor for anything else.".formatted(entry().name()),
        List.of(),
        null,
        List.of(),
        List.of(),
        changes());
  }

  private WhyNot beaten(int winner) {
    Lead lead = new Lead(contest, winner, row);
    boolean runs = contest.kept().get(row);
    return new WhyNot(
        entry().id(),
        runs ? Standing.BEATEN : Standing.WITHOUT_REASON,
        runs ? beaten(lead) : "Nothing in the brief speaks for %s.".formatted(entry().name()),
        List.of(),
        contest.tables().rows().at(winner).id(),
        lead.reasons(),
        lead.price(),
        changes());
  }

  private String beaten(Lead lead) {
    String winner = contest.tables().rows().at(lead.ahead()).name();
    if (lead.points() == 0) {
      return "%s has the same score as %s, and of those that tie the alphabet puts the other first."
          .formatted(entry().name(), winner);
    }
    return String.format(
        Locale.ROOT,
        "%s is number %d of %d; %s is %.3f points ahead of it.",
        entry().name(),
        contest.sums().placeOf(row, contest.kept()),
        contest.kept().cardinality(),
        winner,
        lead.points());
  }

  private List<WhyNot.Change> changes() {
    return new LeastChange(contest, row).all();
  }

  private Entry entry() {
    return contest.tables().rows().at(row);
  }
}
