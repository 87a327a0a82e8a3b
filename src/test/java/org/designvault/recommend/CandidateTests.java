package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.designvault.pattern.RelationKind.ALTERNATIVE_TO;
import static org.designvault.pattern.RelationKind.COMPLEMENTS;
import static org.designvault.pattern.RelationKind.EXPOSES_TO;
import static org.designvault.pattern.RelationKind.MITIGATES;
import static org.designvault.pattern.RelationKind.REQUIRES;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Linked;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.Recommendation.Result;
import org.junit.jupiter.api.Test;

/// Who is ranked, in which order, and what a result tells beside its score.
class CandidateTests {
  private static final Map<String, Double> EQUAL = Map.of("a", 10.0, "b", 10.0, "c", 10.0);

  @Test
  void nothingAskedMeansNothingAnswered() {
    Recommendation answer = Ranking.of(new BriefDraft(), helping("a", 2)).answer();
    assertThat(answer)
        .isEqualTo(
            new Recommendation(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void anEmptyCatalogueHasNothingToSay() {
    BriefDraft brief =
        new BriefDraft()
            .weight("availability", 5)
            .constraint(new Constraint.QualityAtLeast(new Slug("security"), 1));
    Recommendation answer = Ranking.of(brief).answer();
    assertThat(answer.results()).isEmpty();
    assertThat(answer.ruledOutCounts()).containsExactly(0);
  }

  @Test
  void anEntryWithoutAPositiveReasonIsNoCandidate() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft()
                .weight("availability", 5)
                .constraint(new Constraint.QualityAtLeast(new Slug("availability"), 0)),
            helping("a", -1),
            helping("b", 0));
    assertThat(ranking.order()).isEmpty();
    assertThat(ranking.answer().ruledOutCounts()).containsExactly(0);
  }

  @Test
  void oneSmallReasonIsEnoughWhateverThePrice() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("availability", 1).weight("run-cost", 5),
            helping("a", 1).effect("run-cost", -2));
    assertThat(ranking.score("a")).isEqualTo(0.05 - 0.5, within(1e-12));
    assertThat(ranking.result("a").fit()).isZero();
  }

  @Test
  void troubleIsListedOnDemandOnly() {
    EntryDraft pattern = new EntryDraft("a");
    EntryDraft trouble = new EntryDraft("b").kind(Kind.FAILURE_MODE);
    EntryDraft antiPattern = new EntryDraft("c").kind(Kind.ANTI_PATTERN);
    assertThat(Ranking.of(new BriefDraft(), EQUAL, pattern, trouble, antiPattern).order())
        .containsExactly("a");
    BriefDraft failureModes = new BriefDraft().kind(Kind.FAILURE_MODE);
    assertThat(Ranking.of(failureModes, EQUAL, pattern, trouble, antiPattern).order())
        .containsExactly("b");
  }

  @Test
  void anyOfItsCategoriesBringsAnEntryIntoScope() {
    BriefDraft brief = new BriefDraft().category("caching").category("unheard-of");
    Ranking ranking =
        Ranking.of(
            brief,
            EQUAL,
            new EntryDraft("a").categories("data", "caching"),
            new EntryDraft("b").categories("data"),
            new EntryDraft("c").categories("caching"));
    assertThat(ranking.order()).containsExactly("a", "c");
  }

  @Test
  void whatIsAdoptedIsNeverAResult() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().weight("availability", 5).adopted("a"),
            helping("a", 2),
            helping("b", 1));
    assertThat(ranking.order()).containsExactly("b");
  }

  @Test
  void tiesGoBySlug() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft(), EQUAL, new EntryDraft("c"), new EntryDraft("a"), new EntryDraft("b"));
    assertThat(ranking.order()).containsExactly("a", "b", "c");
  }

  @Test
  void sumsOfTheSamePointsInAnotherOrderTie() {
    Scoring tenths = new Scoring(1, 10, 4, 12, 0.5, 0.1, 0.2, 0.3, 0.1, 0.1, 0.1);
    Brief brief =
        new BriefDraft()
            .weight("availability", 5)
            .context("platform/vm")
            .failureMode("storm")
            .failureMode("rot")
            .brief();
    // 0.1 + 0.2 + 0.3 and 0.3 + 0.3 differ in their last bit.
    List<Result> results =
        Recommender.over(
                FactsFixture.facts(
                    helping("b", 2).fits("platform/vm").relation(MITIGATES, "storm"),
                    new EntryDraft("c").relation(MITIGATES, "storm").relation(MITIGATES, "rot"),
                    new EntryDraft("rot").kind(Kind.FAILURE_MODE),
                    new EntryDraft("storm").kind(Kind.FAILURE_MODE)),
                tenths)
            .recommend(brief, TextEvidence.none())
            .results();
    assertThat(0.1 + 0.2 + 0.3).isNotEqualTo(0.3 + 0.3);
    assertThat(results).extracting(Result::score).containsExactly(0.6, 0.6);
    assertThat(results).extracting(each -> each.pattern().id().value()).containsExactly("b", "c");
  }

  @Test
  void theLimitKeepsTheBest() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().limit(2),
            Map.of("a", 10.0, "b", 30.0, "c", 20.0),
            new EntryDraft("a"),
            new EntryDraft("b"),
            new EntryDraft("c"));
    assertThat(ranking.order()).containsExactly("b", "c");
  }

  @Test
  void tiesAtTheLimitGoBySlugToo() {
    EntryDraft[] drafts = {new EntryDraft("a"), new EntryDraft("b"), new EntryDraft("c")};
    assertThat(Ranking.of(new BriefDraft().limit(1), EQUAL, drafts).order()).containsExactly("a");
  }

  @Test
  void aRuleThatEarnsNothingMakesNoCandidate() {
    Scoring withoutQuality = new Scoring(1, 10, 4, 12, 0.5, 0, 0.1, 0.3, 0.1, 0.1, 0.1);
    Recommendation answer =
        Recommender.over(FactsFixture.facts(helping("a", 2)), withoutQuality)
            .recommend(new BriefDraft().weight("availability", 5).brief(), TextEvidence.none());
    assertThat(answer.results()).isEmpty();
  }

  @Test
  void fitIsTheShareOfWhatTheBriefCouldGive() {
    BriefDraft brief =
        new BriefDraft()
            .weight("availability", 5)
            .weight("security", 2)
            .context("platform/vm", "regulation/plain")
            .failureMode("storm")
            .force("share")
            .adopted("owned");
    Ranking ranking =
        Ranking.of(
            brief,
            helping("a", 2),
            new EntryDraft("owned"),
            new EntryDraft("storm").kind(Kind.FAILURE_MODE));
    double most = 1 + 0.5 * 5 / 5 + 0.5 * 2 / 5 + 0.11 + 0.29 + 0.13 + 0.23;
    assertThat(ranking.result("a").fit()).isEqualTo(0.5 / most, within(1e-12));
  }

  @Test
  void fitIsNeverMoreThanAll() {
    EntryDraft a = new EntryDraft("a");
    EntryDraft[] drafts = new EntryDraft[12];
    BriefDraft brief = new BriefDraft();
    drafts[0] = a;
    for (int number = 1; number < drafts.length; number++) {
      drafts[number] = new EntryDraft("owned-" + number).relation(REQUIRES, "a");
      brief.adopted("owned-" + number);
    }
    assertThat(Ranking.of(brief, drafts).result("a").fit()).isEqualTo(1);
  }

  @Test
  void reasonsBeginWithMostPointsAndPricesWithTheDearest() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft()
                .weight("availability", 1)
                .weight("integrity", 1)
                .weight("recoverability", 5)
                .weight("run-cost", 3),
            helping("a", 1)
                .effect("recoverability", 1)
                .effect("confidentiality", -2)
                .effect("integrity", -1)
                .effect("run-cost", -1));
    assertThat(ranking.result("a").reasons())
        .extracting(Reason::points)
        .containsExactly(0.25, 0.05);
    assertThat(ranking.result("a").price())
        .extracting(Reason::points)
        .containsExactly(-0.15, -0.05, 0.0);
  }

  @Test
  void aResultTellsWhatComesWithIt() {
    Result result =
        Ranking.of(
                new BriefDraft().weight("availability", 5).adopted("owned"),
                helping("a", 2)
                    .relation(REQUIRES, "needed")
                    .relation(REQUIRES, "owned")
                    .relation(EXPOSES_TO, "storm")
                    .relation(ALTERNATIVE_TO, "other")
                    .relation(COMPLEMENTS, "friend"),
                new EntryDraft("another").relation(ALTERNATIVE_TO, "a"),
                new EntryDraft("friend"),
                new EntryDraft("needed"),
                new EntryDraft("other"),
                new EntryDraft("owned"),
                new EntryDraft("storm"))
            .result("a");
    assertThat(result.pattern())
        .isEqualTo(new Named(new Slug("a"), "A", "pattern", "Intent of a.", "/patterns/a"));
    assertThat(result.preconditions()).containsExactly("Before a.");
    assertThat(result.verify()).containsExactly("After a.");
    assertThat(result.missing()).containsExactly(linked("needed", "Why a requires needed."));
    assertThat(result.exposesTo()).containsExactly(linked("storm", "Why a exposes-to storm."));
    assertThat(result.alternatives())
        .containsExactly(
            linked("other", "Why a alternative-to other."),
            linked("another", "Why another alternative-to a."));
  }

  @Test
  void aStrangerInTheBriefIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranking.of(new BriefDraft().adopted("nobody")))
        .withMessage("no such entry: nobody");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranking.of(new BriefDraft().context("platform/moon")))
        .withMessage("no such context value: platform/moon");
  }

  private static Linked linked(String slug, String why) {
    return new Linked(new Slug(slug), slug.toUpperCase(Locale.ROOT), why);
  }

  private static EntryDraft helping(String slug, int strength) {
    return new EntryDraft(slug).effect("availability", strength);
  }
}
