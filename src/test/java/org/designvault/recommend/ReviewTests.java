package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.pattern.RelationKind.COMPOSED_OF;
import static org.designvault.pattern.RelationKind.CONFLICTS_WITH;
import static org.designvault.pattern.RelationKind.EXPOSES_TO;
import static org.designvault.pattern.RelationKind.MITIGATES;
import static org.designvault.pattern.RelationKind.REQUIRES;
import static org.designvault.pattern.RelationKind.SPECIALIZES;
import static org.designvault.recommend.FactsFixture.SCORING;
import static org.designvault.recommend.FactsFixture.facts;

import java.util.List;
import org.designvault.facts.Facts;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.review.Review;
import org.designvault.recommend.review.Review.Conflict;
import org.designvault.recommend.review.Review.Missing;
import org.designvault.recommend.review.Review.OnlyHarmed;
import org.designvault.recommend.review.Review.Remedy;
import org.designvault.recommend.review.Review.Trouble;
import org.designvault.recommend.review.Reviewer;
import org.junit.jupiter.api.Test;

class ReviewTests {
  private static final EntryDraft STORM = new EntryDraft("storm").kind(Kind.FAILURE_MODE);
  private static final EntryDraft LOSS = new EntryDraft("loss").kind(Kind.ANTI_PATTERN);

  private static Review review(BriefDraft brief, EntryDraft... drafts) {
    Facts facts = facts(drafts);
    return new Reviewer(facts, Recommender.over(facts, SCORING)).review(brief.brief(), List.of());
  }

  private static BriefDraft adopted(String... slugs) {
    BriefDraft brief = new BriefDraft();
    List.of(slugs).forEach(brief::adopted);
    return brief;
  }

  @Test
  void whatIsRequiredOfWhatIsRequiredIsMissingTooWithTheWayToIt() {
    List<Missing> missing =
        review(
                adopted("a"),
                new EntryDraft("a").relation(REQUIRES, "b"),
                new EntryDraft("b").relation(REQUIRES, "c"),
                new EntryDraft("c"))
            .missing();
    assertThat(missing).extracting(each -> each.id().value()).containsExactly("b", "c");
    assertThat(missing.getLast().why()).isEqualTo("Why b requires c.");
    assertThat(missing.getLast().path())
        .extracting(step -> step.from().name() + " " + step.to().name() + " " + step.why())
        .containsExactly("A B Why a requires b.", "B C Why b requires c.");
    assertThat(missing.getLast().neededBy()).extracting(ref -> ref.name()).containsExactly("A");
  }

  @Test
  void aSpecialCaseDoesTheJobOfWhatIsRequiredAndAWholeThatContainsItDoesNot() {
    EntryDraft needy = new EntryDraft("a").relation(REQUIRES, "b");
    EntryDraft special = new EntryDraft("c").relation(SPECIALIZES, "b");
    EntryDraft whole = new EntryDraft("d").relation(COMPOSED_OF, "c");
    EntryDraft wanted = new EntryDraft("b");
    assertThat(review(adopted("a", "c"), needy, special, whole, wanted).missing()).isEmpty();
    assertThat(review(adopted("a", "d"), needy, special, whole, wanted).missing()).hasSize(1);
    assertThat(review(adopted("a"), needy, special, whole, wanted).missing()).hasSize(1);
  }

  @Test
  void whatIsNeededAlwaysComesBeforeWhatIsNeededInACircumstance() {
    List<Missing> missing =
        review(
                adopted("a", "d"),
                new EntryDraft("a").relation(REQUIRES, "b", "it rains").relation(REQUIRES, "c"),
                new EntryDraft("d").relation(REQUIRES, "b", "it snows"),
                new EntryDraft("b"),
                new EntryDraft("c"))
            .missing();
    assertThat(missing).extracting(each -> each.id().value()).containsExactly("c", "b");
    assertThat(missing).extracting(Missing::conditional).containsExactly(false, true);
    assertThat(missing.getLast().why()).endsWith("This holds when it rains.");
    assertThat(missing.getLast().neededBy()).hasSize(2);
  }

  @Test
  void whatOneRequiresConflictsOnItsBehalf() {
    List<Conflict> conflicts =
        review(
                adopted("a", "c"),
                new EntryDraft("a").relation(REQUIRES, "b"),
                new EntryDraft("b"),
                new EntryDraft("c").relation(CONFLICTS_WITH, "b").relation(CONFLICTS_WITH, "d"),
                new EntryDraft("d"))
            .conflicts();
    assertThat(conflicts).hasSize(1);
    assertThat(conflicts.getFirst().one().id().value()).isEqualTo("b");
    assertThat(conflicts.getFirst().one().path()).hasSize(1);
    assertThat(conflicts.getFirst().other().path()).isEmpty();
    assertThat(conflicts.getFirst().why()).isEqualTo("Why c conflicts-with b.");
  }

  @Test
  void aTroubleIsOpenUntilSomethingMitigatesItAndHalfOpenUnderACondition() {
    EntryDraft one = new EntryDraft("a").relation(EXPOSES_TO, "storm").relation(EXPOSES_TO, "loss");
    EntryDraft other = new EntryDraft("b").relation(EXPOSES_TO, "storm");
    EntryDraft sometimes = new EntryDraft("c").relation(MITIGATES, "storm", "it is small");
    EntryDraft always = new EntryDraft("d").relation(MITIGATES, "storm");
    EntryDraft[] all = {one, other, sometimes, always, STORM, LOSS};

    List<Trouble> open = review(adopted("b", "a"), all).openFailureModes();
    assertThat(open).extracting(each -> each.id().value()).containsExactly("storm", "loss");
    assertThat(open.getFirst().exposedBy())
        .extracting(each -> each.why())
        .containsExactly("Why a exposes-to storm.", "Why b exposes-to storm.");

    Review half = review(adopted("a", "b", "c"), all);
    assertThat(half.openFailureModes()).extracting(Trouble::name).containsExactly("LOSS");
    assertThat(half.mitigatedOnlyWhen().getFirst().mitigatedBy().getFirst().why())
        .endsWith("This holds when it is small.");

    Review whole = review(adopted("a", "b", "c", "d"), all);
    assertThat(whole.openFailureModes()).extracting(Trouble::name).containsExactly("LOSS");
    assertThat(whole.mitigatedOnlyWhen()).isEmpty();
  }

  @Test
  void aTroubleThatSomebodyNamesOrHasIsOpenWithoutAnExposure() {
    EntryDraft plain = new EntryDraft("a");
    Review named = review(adopted("a").failureMode("storm"), plain, STORM, LOSS);
    assertThat(named.openFailureModes()).extracting(Trouble::named).containsExactly(true);
    Review had = review(adopted("a", "loss"), plain, STORM, LOSS);
    assertThat(had.openFailureModes()).extracting(Trouble::name).containsExactly("LOSS");
    assertThat(had.openFailureModes().getFirst().kind()).isEqualTo("anti-pattern");
  }

  @Test
  void aQualityIsOnlyHarmedWhenNothingAdoptedHelpsIt() {
    EntryDraft one = new EntryDraft("a").effect("run-cost", -1).effect("integrity", -2, "late");
    EntryDraft other = new EntryDraft("b").effect("run-cost", -1).effect("availability", -2);
    EntryDraft helper = new EntryDraft("c").effect("availability", 1, "warm");
    List<OnlyHarmed> harmed = review(adopted("a", "b", "c"), one, other, helper).onlyHarmed();
    assertThat(harmed)
        .extracting(each -> each.id() + " " + each.strength())
        .containsExactly("run-cost -2.0", "integrity -1.0");
    assertThat(harmed.getFirst().harmedBy())
        .extracting(each -> each.why())
        .containsExactly("Why a does -1 to run-cost.", "Why b does -1 to run-cost.");
    assertThat(
            review(adopted("a", "b", "c").weight("security", 4), one, other, helper).onlyHarmed())
        .extracting(each -> each.id().value())
        .containsExactly("integrity", "run-cost");
  }

  @Test
  void suggestionsAreNotLookAlikesAndNoneConflicts() {
    EntryDraft owned =
        new EntryDraft("a").relation(EXPOSES_TO, "storm").relation(EXPOSES_TO, "loss");
    EntryDraft broad =
        new EntryDraft("e")
            .relation(MITIGATES, "storm")
            .relation(MITIGATES, "loss")
            .effect("integrity", 1);
    EntryDraft enemy =
        new EntryDraft("b").relation(MITIGATES, "storm").relation(CONFLICTS_WITH, "a");
    EntryDraft first = new EntryDraft("c").relation(MITIGATES, "storm").effect("integrity", -1);
    EntryDraft alike = new EntryDraft("d").relation(MITIGATES, "storm");
    List<Remedy> two = review(adopted("a"), owned, enemy, first, alike, STORM, LOSS).suggestions();
    assertThat(two).extracting(each -> each.pattern().id().value()).containsExactly("d");

    List<Remedy> one =
        review(adopted("a"), owned, enemy, first, alike, broad, STORM, LOSS).suggestions();
    assertThat(one).extracting(each -> each.pattern().id().value()).containsExactly("e");
    assertThat(one.getFirst().gain()).isEqualTo(2);
    assertThat(one.getFirst().closes())
        .extracting(each -> each.line() + " " + each.id() + " " + each.already())
        .containsExactly("openFailureModes loss false", "openFailureModes storm false");
  }

  @Test
  void aSuggestionTellsWhatItBringsAlong() {
    Remedy suggestion =
        review(
                adopted("a"),
                new EntryDraft("a").relation(REQUIRES, "b").relation(EXPOSES_TO, "storm"),
                new EntryDraft("b").relation(MITIGATES, "storm").relation(EXPOSES_TO, "loss"),
                STORM,
                LOSS)
            .suggestions()
            .getFirst();
    assertThat(suggestion.gain()).isEqualTo(1);
    assertThat(suggestion.closes()).extracting(Review.Closed::name).containsExactly("B", "STORM");
    assertThat(suggestion.opens()).extracting(Review.Opened::name).containsExactly("LOSS");
  }

  @Test
  void suggestionsObeyConstraintsAndScope() {
    EntryDraft owned = new EntryDraft("a").relation(EXPOSES_TO, "storm");
    EntryDraft remedy = new EntryDraft("b").relation(MITIGATES, "storm").effect("run-cost", -1);
    Constraint cheap = new Constraint.QualityAtLeast(new Slug("run-cost"), 0);
    assertThat(review(adopted("a"), owned, remedy, STORM).suggestions()).hasSize(1);
    assertThat(review(adopted("a").constraint(cheap), owned, remedy, STORM).suggestions())
        .isEmpty();
    assertThat(review(adopted("a").kind(Kind.PRACTICE), owned, remedy, STORM).suggestions())
        .isEmpty();
  }
}
