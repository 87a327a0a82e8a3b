package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.designvault.recommend.FactsFixture.facts;

import java.util.Map;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.WhyNot.Change;
import org.designvault.recommend.WhyNot.Standing;
import org.junit.jupiter.api.Test;

/// Whoever expected another entry is told what stands in its way.
class WhyNotTests {
  private final EntryDraft cheap = new EntryDraft("cheap").effect("run-cost", 2);
  private final EntryDraft steady =
      new EntryDraft("steady").effect("availability", 1).effect("run-cost", -1);
  private final EntryDraft secret = new EntryDraft("secret").effect("integrity", 1);
  private final EntryDraft storm = new EntryDraft("storm").kind(Kind.FAILURE_MODE);

  @Test
  void theWinnerIsNamedWithTheReasonsByWhichItLeads() {
    WhyNot why = ask(brief(), "steady");
    assertThat(why.standing()).isEqualTo(Standing.BEATEN);
    assertThat(why.beatenBy()).isEqualTo(new Slug("cheap"));
    assertThat(why.text()).isEqualTo("STEADY is number 2 of 2; CHEAP is 0.100 points ahead of it.");
    assertThat(why.reasons())
        .singleElement()
        .satisfies(reason -> {
          assertThat(reason.points()).isEqualTo(0.3, within(1e-12));
          assertThat(reason.text()).contains("CHEAP: Name of run-cost", "STEADY: Name of run-cost");
          assertThat(reason.evidence())
              .containsExactly("pattern/cheap#effect-run-cost", "pattern/steady#effect-run-cost");
        });
    assertThat(why.price())
        .singleElement()
        .satisfies(reason -> assertThat(reason.points()).isEqualTo(-0.2, within(1e-12)));
  }

  @Test
  void theLeastChangeOfAWeightIsSaid() {
    WhyNot why = ask(new BriefDraft().weight("availability", 2).weight("run-cost", 1), "steady");
    assertThat(why.wouldWinIf())
        .first()
        .isEqualTo(
            new Change.Weigh(
                new Slug("availability"),
                3.001,
                "Raise the weight of Name of availability from 2 to 3.001."));
  }

  @Test
  void aTieThatNamesDecideNeedsNoMoreThanTheTie() {
    EntryDraft able = new EntryDraft("able").effect("availability", 1).effect("run-cost", -1);
    BriefDraft brief = new BriefDraft().weight("availability", 2).weight("run-cost", 1);
    assertThat(whyNot(brief, "able", cheap, able).wouldWinIf().getFirst())
        .isEqualTo(
            new Change.Weigh(
                new Slug("availability"),
                3,
                "Raise the weight of Name of availability from 2 to 3."));
  }

  @Test
  void aWeightThatNobodyStatedMayHelp() {
    WhyNot why = ask(brief(), "secret");
    assertThat(why.standing()).isEqualTo(Standing.WITHOUT_REASON);
    assertThat(why.text()).isEqualTo("Nothing in the brief speaks for SECRET.");
    assertThat(why.beatenBy()).isEqualTo(new Slug("cheap"));
    assertThat(why.wouldWinIf())
        .containsExactly(
            new Change.Weigh(new Slug("integrity"), 4.001, "Weigh Name of integrity at 4.001."));
  }

  @Test
  void brokenConstraintsAreSaidAndTheOneThatIsInTheWay() {
    Constraint cost = new Constraint.QualityAtLeast(new Slug("run-cost"), 0);
    Constraint none = new Constraint.AllOf(java.util.List.of());
    BriefDraft once =
        new BriefDraft().weight("availability", 5).weight("run-cost", 1).constraint(none);
    WhyNot why = ask(once.constraint(cost), "steady");
    assertThat(why.standing()).isEqualTo(Standing.RULED_OUT);
    assertThat(why.breaks()).containsExactly(1);
    assertThat(why.beatenBy()).isNull();
    assertThat(why.text()).startsWith("STEADY is ruled out. Name of run-cost is −1");
    assertThat(why.wouldWinIf())
        .containsExactly(new Change.Drop(1, "Drop the one constraint that it breaks."));

    WhyNot twice = ask(once.constraint(new Constraint.Without(new Slug("steady"))), "steady");
    assertThat(twice.breaks()).containsExactly(1, 2);
    assertThat(twice.wouldWinIf()).isEmpty();
  }

  @Test
  void whatIsNoContenderIsToldSo() {
    WhyNot first = ask(brief(), "cheap");
    assertThat(first.standing()).isEqualTo(Standing.FIRST);
    assertThat(first.text()).isEqualTo("CHEAP is first already.");
    assertThat(first.wouldWinIf()).isEmpty();
    WhyNot adopted = ask(brief().adopted("steady"), "steady");
    assertThat(adopted.standing()).isEqualTo(Standing.ADOPTED);
    assertThat(adopted.text()).contains("in place already");
    WhyNot trouble = ask(brief(), "storm");
    assertThat(trouble.standing()).isEqualTo(Standing.OUT_OF_SCOPE);
    assertThat(trouble.text()).contains("failure-mode");
    WhyNot elsewhere = ask(brief().category("messaging"), "steady");
    assertThat(elsewhere.standing()).isEqualTo(Standing.OUT_OF_SCOPE);
    assertThat(elsewhere.text()).contains("none of the categories");
  }

  @Test
  void whereNothingIsFirstNothingBeats() {
    WhyNot why = ask(new BriefDraft().constraint(new Constraint.CompatibleWithAdopted()), "cheap");
    assertThat(why.beatenBy()).isNull();
    assertThat(why.text()).contains("nor for anything else");
    assertThat(why.wouldWinIf()).contains(new Change.Weigh(new Slug("economy"), 1, weighing(1)));
  }

  private static String weighing(int weight) {
    return "Weigh Name of economy at " + weight + ".";
  }

  private static BriefDraft brief() {
    return new BriefDraft().weight("availability", 4).weight("run-cost", 2);
  }

  private WhyNot ask(BriefDraft brief, String entry) {
    return whyNot(brief, entry, cheap, steady, secret, storm);
  }

  private static WhyNot whyNot(BriefDraft brief, String entry, EntryDraft... entries) {
    return Recommender.over(facts(entries), FactsFixture.SCORING)
        .whyNot(brief.brief(), TextEvidence.of(Map.of()), new Slug(entry));
  }
}
