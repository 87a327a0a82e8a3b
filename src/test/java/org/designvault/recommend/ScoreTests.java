package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.designvault.pattern.RelationKind.COMPLEMENTS;
import static org.designvault.pattern.RelationKind.MITIGATES;
import static org.designvault.pattern.RelationKind.REQUIRES;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.designvault.pattern.Kind;
import org.junit.jupiter.api.Test;

/// What each rule gives and takes, in points of the fixture's scoring.
class ScoreTests {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void textEarnsMoreAndMoreSlowly() {
    Ranking ranking =
        Ranking.of(new BriefDraft(), Map.of("a", 10.0, "b", 4.0), draft("a"), draft("b"));
    assertThat(ranking.score("a")).isEqualTo(0.5, EXACT);
    assertThat(ranking.score("b")).isEqualTo(4.0 / 14, EXACT);
  }

  @Test
  void textBelowTheFloorEarnsNothing() {
    assertThat(Ranking.of(new BriefDraft(), Map.of("a", 3.999), draft("a")).order()).isEmpty();
  }

  @Test
  void textNamesTheFieldAndQuotesThePassage() {
    Reason reason =
        Ranking.of(new BriefDraft(), Map.of("a", 9.0), draft("a")).line("a", ReasonKind.TEXT);
    assertThat(reason.text()).isEqualTo("One of its questions reads “so a”.");
    assertThat(reason.evidence()).isEmpty();
  }

  @Test
  void aQualityEarnsByWeightAndStrength() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("availability", 4),
            draft("a").effect("availability", 2),
            draft("b").effect("availability", 1));
    assertThat(ranking.score("a")).isEqualTo(0.5 * 4 * 2 / 10, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.5 * 4 * 1 / 10, EXACT);
  }

  @Test
  void aQualityReasonSaysWhyAndHowMuchItWasWeighted() {
    Reason reason =
        Ranking.of(
                new BriefDraft().weight("availability", 2.5),
                draft("a").effect("availability", 1, "calls are slow"))
            .line("a", ReasonKind.QUALITY);
    assertThat(reason.text())
        .isEqualTo(
            "Name of availability, which you weighted 2.5: Why a does 1 to availability."
                + " This holds when calls are slow.");
    assertThat(reason.evidence()).containsExactly("pattern/a#effect-availability");
  }

  @Test
  void aConditionalEffectCountsHalf() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("availability", 5),
            draft("a").effect("availability", 1, "calls are slow"));
    assertThat(ranking.score("a")).isEqualTo(0.5 * 5 * 0.5 / 10, EXACT);
  }

  @Test
  void severalEffectsOnOneQualityAreAddedInOneReason() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("availability", 5),
            draft("a").effect("availability", 2).effect("availability", -1, "it is full"));
    assertThat(ranking.score("a")).isEqualTo(0.5 * 5 * 1.5 / 10, EXACT);
    assertThat(ranking.line("a", ReasonKind.QUALITY).evidence())
        .containsExactly("pattern/a#effect-availability", "pattern/a#effect-availability-2");
  }

  @Test
  void theSumOfEffectsIsClampedBothWays() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("availability", 5).weight("run-cost", 5),
            Map.of("a", 10.0, "b", 10.0),
            draft("a").effect("availability", 2).effect("availability", 2, "always"),
            draft("b").effect("run-cost", -2).effect("run-cost", -1));
    assertThat(ranking.score("a")).isEqualTo(0.5 + 0.5, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.5 - 0.5, EXACT);
  }

  @Test
  void aHarmedQualityIsAPrice() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("run-cost", 2),
            Map.of("a", 10.0),
            draft("a").effect("run-cost", -1));
    assertThat(ranking.result("a").price())
        .extracting(Reason::points)
        .containsExactly(-0.5 * 2 / 10);
  }

  @Test
  void harmThatNobodyWeightedIsAPriceOfNoPoints() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft(),
            Map.of("a", 10.0),
            draft("a").effect("run-cost", -1, "it is idle").effect("integrity", 1));
    assertThat(ranking.result("a").price())
        .containsExactly(
            new Reason(
                ReasonKind.QUALITY,
                0,
                "Name of run-cost: Why a does -1 to run-cost. This holds when it is idle.",
                List.of("pattern/a#effect-run-cost")));
  }

  @Test
  void harmThatHelpCancelsIsToldWithThatHelp() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("availability", 5),
            Map.of("a", 10.0),
            draft("a").effect("availability", 1).effect("availability", -1));
    assertThat(ranking.score("a")).isEqualTo(0.5, EXACT);
    assertThat(ranking.result("a").price())
        .extracting(Reason::evidence)
        .containsExactly(
            List.of("pattern/a#effect-availability", "pattern/a#effect-availability-2"));
  }

  @Test
  void aCharacteristicMeansTheBestOfItsChildren() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("security", 5),
            draft("a").effect("confidentiality", 1).effect("integrity", 2));
    assertThat(ranking.score("a")).isEqualTo(0.5, EXACT);
    Reason reason = ranking.line("a", ReasonKind.QUALITY);
    assertThat(reason.evidence()).containsExactly("pattern/a#effect-integrity");
    assertThat(reason.text())
        .startsWith("Name of security, which you weighted 5, by way of Name of integrity: Why");
  }

  @Test
  void childrenThatTieAreTakenBySlug() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("security", 5),
            draft("a").effect("integrity", 1).effect("confidentiality", 1));
    assertThat(ranking.line("a", ReasonKind.QUALITY).evidence())
        .containsExactly("pattern/a#effect-confidentiality");
  }

  @Test
  void aChildWithoutEffectIsBetterThanAHarmedOne() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("security", 5),
            Map.of("a", 10.0, "b", 10.0),
            draft("a").effect("integrity", -2),
            draft("b").effect("integrity", -2).effect("confidentiality", -1));
    assertThat(ranking.score("a")).isEqualTo(0.5, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.5 - 0.25, EXACT);
    assertThat(ranking.result("b").price())
        .extracting(Reason::evidence)
        .containsExactly(
            List.of("pattern/b#effect-confidentiality"), List.of("pattern/b#effect-integrity"));
  }

  @Test
  void aQualityCountsForItselfAndForItsCharacteristic() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("security", 1).weight("integrity", 5),
            draft("a").effect("integrity", 2));
    assertThat(ranking.score("a")).isEqualTo(0.1 + 0.5, EXACT);
    assertThat(ranking.result("a").reasons()).hasSize(2);
  }

  @Test
  void aDimensionIsFittedByAnyStatedValueAndNamesAllThatFit() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().context("platform/vm", "platform/kubernetes", "platform/serverless"),
            draft("a").fits("platform/serverless", "platform/vm").unfit("platform/kubernetes"));
    assertThat(ranking.score("a")).isEqualTo(0.11, EXACT);
    Reason reason = ranking.line("a", ReasonKind.CONTEXT);
    assertThat(reason.text())
        .isEqualTo("Name of platform: it fits Name of vm and Name of serverless.");
    assertThat(reason.evidence())
        .containsExactly("context/platform/vm", "context/platform/serverless");
  }

  @Test
  void aDimensionIsMissedOnlyWhenAllStatedValuesAreUnfit() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().context("platform/vm", "platform/kubernetes"),
            Map.of("a", 10.0, "b", 10.0),
            draft("a").unfit("platform/vm", "platform/kubernetes"),
            draft("b").unfit("platform/vm"));
    assertThat(ranking.score("a")).isEqualTo(0.5 - 0.22, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.5, EXACT);
    Reason reason = ranking.result("a").price().getFirst();
    assertThat(reason.text())
        .isEqualTo("Name of platform: it is unfit for Name of vm and Name of kubernetes.");
    assertThat(reason.evidence())
        .containsExactly("context/platform/vm", "context/platform/kubernetes");
  }

  @Test
  void aNeutralValueIsDroppedBeforeFitting() {
    EntryDraft fitting = draft("a").fits("regulation/plain");
    EntryDraft missing = draft("b").unfit("regulation/payment");
    assertThat(Ranking.of(new BriefDraft().context("regulation/plain"), fitting).order()).isEmpty();
    Ranking ranking =
        Ranking.of(
            new BriefDraft().context("regulation/plain", "regulation/payment"),
            Map.of("a", 10.0, "b", 10.0),
            fitting,
            missing);
    assertThat(ranking.score("a")).isEqualTo(0.5, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.5 - 0.22, EXACT);
  }

  @Test
  void eachMitigatedFailureModeCountsOnce() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().failureMode("storm").failureMode("storm").failureMode("rot"),
            draft("a").relation(MITIGATES, "storm").relation(MITIGATES, "rot"),
            draft("b").relation(MITIGATES, "storm"),
            trouble("storm"),
            draft("rot").kind(Kind.ANTI_PATTERN));
    assertThat(ranking.score("a")).isEqualTo(0.29 * 2, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.29, EXACT);
    Reason reason = ranking.line("b", ReasonKind.MITIGATES);
    assertThat(reason.text()).isEqualTo("Mitigates STORM: Why b mitigates storm.");
    assertThat(reason.evidence()).containsExactly("pattern/b#mitigates-storm");
  }

  @Test
  void aChosenForceIsEasedByWhatListsIt() {
    Ranking ranking =
        Ranking.of(new BriefDraft().force("fail-fast"), draft("a").eases("fail-fast"), draft("b"));
    assertThat(ranking.order()).containsExactly("a");
    assertThat(ranking.score("a")).isEqualTo(0.13, EXACT);
    Reason reason = ranking.line("a", ReasonKind.FORCE);
    assertThat(reason.text())
        .isEqualTo("Eases “Name of fail-fast”, which you chose: What fail-fast is.");
    assertThat(reason.evidence()).containsExactly("force/fail-fast");
  }

  @Test
  void aForceCountsWhenBothItsQualitiesAreWeighted() {
    BriefDraft brief = new BriefDraft().weight("availability", 1);
    EntryDraft easing = draft("a").eases("fail-fast");
    assertThat(Ranking.of(brief, easing).order()).isEmpty();
    Ranking both = Ranking.of(brief.weight("recoverability", 1), easing);
    assertThat(both.score("a")).isEqualTo(0.13, EXACT);
    assertThat(both.line("a", ReasonKind.FORCE).text())
        .contains("between two qualities that you weighted");
    assertThat(Ranking.of(brief.force("fail-fast"), easing).score("a")).isEqualTo(0.13, EXACT);
  }

  @Test
  void complementingAnAdoptedEntryCountsFromEitherEnd() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().adopted("retry").adopted("retry"),
            draft("a").relation(COMPLEMENTS, "retry"),
            draft("b"),
            draft("retry").relation(COMPLEMENTS, "b"));
    assertThat(ranking.score("a")).isEqualTo(0.07, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.07, EXACT);
    assertThat(ranking.line("b", ReasonKind.COMPLEMENTS))
        .isEqualTo(
            new Reason(
                ReasonKind.COMPLEMENTS,
                0.07,
                "Complements RETRY, which you have: Why retry complements b.",
                List.of("pattern/retry#complements-b")));
  }

  @Test
  void whatAnAdoptedEntryRequiresItselfCounts() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().adopted("retry"),
            draft("a").relation(REQUIRES, "retry"),
            draft("b").relation(REQUIRES, "c"),
            draft("c"),
            draft("retry").relation(REQUIRES, "b"));
    assertThat(ranking.order()).containsExactly("b");
    assertThat(ranking.score("b")).isEqualTo(0.23, EXACT);
    assertThat(ranking.line("b", ReasonKind.REQUIRED_BY).text())
        .isEqualTo("RETRY, which you have, requires it: Why retry requires b.");
  }

  private static EntryDraft draft(String slug) {
    return new EntryDraft(slug);
  }

  private static EntryDraft trouble(String slug) {
    return draft(slug).kind(Kind.FAILURE_MODE);
  }
}
