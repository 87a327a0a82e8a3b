package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What weighted qualities and characteristics give and take, in points of the fixture's scoring.
class QualityScoreTests {
  private static final Offset<Double> EXACT = within(1e-12);

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

  private static EntryDraft draft(String slug) {
    return new EntryDraft(slug);
  }
}
