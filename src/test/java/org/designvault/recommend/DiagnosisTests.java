package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.designvault.pattern.Kind;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.junit.jupiter.api.Test;

class DiagnosisTests {

  @Test
  void aTroubleThatTheTextDescribesIsNamedWithItsPassageAndPoints() {
    List<Diagnosis> found = diagnoses(Map.of("storm", 15.0));
    assertThat(found)
        .containsExactly(
            new Diagnosis(
                new Slug("storm"),
                "STORM",
                "This looks like STORM: Intent of storm. One of its questions reads “so storm”.",
                15.0 / 25));
  }

  @Test
  void anIntentIsNotQuotedTwice() {
    Map<Slug, TextMatch> text =
        Map.of(new Slug("storm"), new TextMatch(15, "intent", "Intent of storm"));
    Recommendation answer =
        Recommender.over(FactsFixture.facts(trouble("storm")), FactsFixture.SCORING)
            .recommend(new BriefDraft().brief(), TextEvidence.of(text));
    assertThat(answer.diagnosis().getFirst().text())
        .isEqualTo("This looks like STORM: Intent of storm.");
  }

  @Test
  void theFloorIsReachedOrNot() {
    assertThat(diagnoses(Map.of("storm", 12.0))).hasSize(1);
    assertThat(diagnoses(Map.of("storm", 11.999))).isEmpty();
  }

  @Test
  void aTroubleFarBehindTheBestEntryIsNotDiagnosed() {
    assertThat(diagnoses(Map.of("storm", 14.0, "retry", 28.0))).hasSize(1);
    assertThat(diagnoses(Map.of("storm", 13.999, "retry", 28.0))).isEmpty();
  }

  @Test
  void whatOneMayChooseIsNoDiagnosis() {
    assertThat(diagnoses(Map.of("retry", 20.0))).isEmpty();
  }

  @Test
  void atMostThreeAreGivenByScoreAndThenBySlug() {
    assertThat(diagnoses(Map.of("storm", 20.0, "rot", 15.0, "jam", 15.0, "leak", 15.0)))
        .extracting(each -> each.id().value())
        .containsExactly("storm", "jam", "leak");
  }

  @Test
  void aDiagnosedTroubleCountsAsNamedAndOnlyOnce() {
    EntryDraft remedy = new EntryDraft("retry").relation(RelationKind.MITIGATES, "storm");
    Map<String, Double> text = Map.of("storm", 15.0);
    Ranking diagnosed = Ranking.of(new BriefDraft(), text, remedy, trouble("storm"));
    Ranking named =
        Ranking.of(new BriefDraft().failureMode("storm"), text, remedy, trouble("storm"));
    assertThat(diagnosed.score("retry")).isEqualTo(0.29, within(1e-12));
    assertThat(named.answer()).isEqualTo(diagnosed.answer());
  }

  private static List<Diagnosis> diagnoses(Map<String, Double> text) {
    return Ranking.of(
            new BriefDraft(),
            text,
            new EntryDraft("retry"),
            trouble("storm"),
            trouble("jam"),
            trouble("leak"),
            new EntryDraft("rot").kind(Kind.ANTI_PATTERN))
        .answer()
        .diagnosis();
  }

  private static EntryDraft trouble(String slug) {
    return new EntryDraft(slug).kind(Kind.FAILURE_MODE);
  }
}
