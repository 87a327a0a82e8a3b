package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.designvault.recommend.FactsFixture.SCORING;
import static org.designvault.recommend.FactsFixture.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.designvault.pattern.Kind;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Design.Covered;
import org.designvault.recommend.Design.DesignSet;
import org.designvault.recommend.Design.Member;
import org.designvault.recommend.Design.Uncovered;
import org.junit.jupiter.api.Test;

/// What a set is, seen on few entries.
class DesignTests {
  private static final EntryDraft LOSS = new EntryDraft("loss").kind(Kind.FAILURE_MODE);

  private final EntryDraft fast = new EntryDraft("fast").effect("availability", 2);
  private final EntryDraft safe = new EntryDraft("safe").effect("integrity", 1);
  private final EntryDraft both =
      new EntryDraft("both").effect("availability", 1).effect("integrity", 1);
  private final BriefDraft brief =
      new BriefDraft().weight("availability", 5).weight("integrity", 3);

  @Test
  void theFewestThatCoverAllAreChosenAndNotLookAlikes() {
    assertThat(first(brief, fast, safe, both)).containsExactly("both");
    assertThat(first(brief, fast, safe, new EntryDraft("faster").effect("availability", 2)))
        .containsExactly("fast", "safe");
  }

  @Test
  void weightGoesBeforePriceAndPriceBeforeNumber() {
    EntryDraft harmful = new EntryDraft("a-dear").effect("availability", 1).effect("integrity", 1);
    harmful.effect("run-cost", -2);
    BriefDraft frugal = brief.weight("run-cost", 2);
    assertThat(first(frugal, harmful, fast, safe)).containsExactly("fast", "safe");
    assertThat(first(frugal, harmful, fast)).containsExactly("a-dear");
  }

  @Test
  void ofWhatCoversTheSameTheOneThatAnswersTheBriefBestIsChosen() {
    EntryDraft other = new EntryDraft("another").effect("availability", 1);
    EntryDraft told = new EntryDraft("told").effect("availability", 1);
    told.effect("run-cost", -1);
    BriefDraft frugal = new BriefDraft().weight("availability", 5).weight("run-cost", 1);
    assertThat(first(frugal, other, told)).containsExactly("another");
    DesignSet set = design(frugal, matches("told", 10), other, told).sets().getFirst();
    assertThat(slugs(set)).containsExactly("told");
    assertThat(member(set, "told").role()).isEqualTo("It alone covers Name of availability.");
  }

  @Test
  void whatAnswersTheProblemNearlyBestIsChosenForThatAlone() {
    BriefDraft told = new BriefDraft().weight("availability", 5);
    Map<Slug, TextMatch> text = new TreeMap<>(matches("plain", 40));
    text.putAll(matches("near", 33));
    text.putAll(matches("far", 31));
    EntryDraft[] drafts = {
      fast, new EntryDraft("plain"), new EntryDraft("near"), new EntryDraft("far")
    };
    DesignSet set = design(told, text, drafts).sets().getFirst();
    assertThat(slugs(set)).containsExactly("plain", "near", "fast");
    assertThat(member(set, "plain").role()).isEqualTo("Its own words answer the problem.");
    assertThat(design(new BriefDraft(), text, drafts).sets()).isNotEmpty();
  }

  @Test
  void wordsInCommonAreNoAnswer() {
    BriefDraft told = new BriefDraft().weight("availability", 5);
    DesignSet set =
        design(told, matches("plain", 11), fast, new EntryDraft("plain")).sets().getFirst();
    assertThat(slugs(set)).containsExactly("fast");
  }

  @Test
  void requiredOnesComeAlongUnlessTheyAreAdopted() {
    fast.relation(RelationKind.REQUIRES, "part");
    EntryDraft part = new EntryDraft("part").relation(RelationKind.REQUIRES, "bolt");
    EntryDraft bolt = new EntryDraft("bolt");
    DesignSet set = design(brief, fast, part, bolt).sets().getFirst();
    assertThat(slugs(set)).containsExactly("fast", "bolt", "part");
    assertThat(member(set, "part").requiredBy()).containsExactly(new Slug("fast"));
    assertThat(member(set, "part").role()).isEqualTo("It is required by FAST.");
    assertThat(member(set, "fast").role()).isEqualTo("It alone covers Name of availability.");
    assertThat(first(brief.adopted("part"), fast, part, bolt)).containsExactly("fast");
  }

  @Test
  void foesAreNotPutTogetherNorWithWhatIsAdopted() {
    fast.relation(RelationKind.CONFLICTS_WITH, "safe");
    assertThat(first(brief, fast, safe)).containsExactly("fast");
    EntryDraft owned = new EntryDraft("owned").relation(RelationKind.CONFLICTS_WITH, "fast");
    assertThat(first(brief.adopted("owned"), fast, safe, owned)).containsExactly("safe");
  }

  @Test
  void mitigatingAndHelpAreAskedOfTheSetAndHarmOfNobody() {
    EntryDraft keeper = new EntryDraft("keeper").relation(RelationKind.MITIGATES, "loss");
    Constraint mitigates = new Constraint.Mitigates(new Slug("loss"));
    Constraint helps = new Constraint.QualityAtLeast(new Slug("integrity"), 1);
    List<Constraint> demands = List.of(new Constraint.AllOf(List.of(mitigates, helps)));
    BriefDraft light = new BriefDraft().weight("availability", 2);
    DesignSet set = design(light, demands, fast, safe, keeper, LOSS).sets().getFirst();
    assertThat(slugs(set)).containsExactly("fast", "keeper", "safe");
    assertThat(member(set, "keeper").role()).isEqualTo("It meets the demand to mitigate LOSS.");
    keeper.effect("integrity", -1);
    assertThat(design(light, demands, fast, safe, keeper, LOSS).sets()).isEmpty();
    assertThat(design(light.constraint(mitigates), fast, keeper, LOSS).sets()).isNotEmpty();
  }

  @Test
  void whatIsOutsideOfTheScopeComesAlongAndCountsForNothing() {
    fast.relation(RelationKind.REQUIRES, "far").categories("near");
    EntryDraft far = new EntryDraft("far").categories("away").effect("integrity", 2);
    DesignSet set = design(brief.category("near"), fast, far).sets().getFirst();
    assertThat(slugs(set)).containsExactlyInAnyOrder("far", "fast");
    assertThat(set.covers()).extracting(Covered::name).containsExactly("Name of availability");
    assertThat(set.uncovered()).extracting(Uncovered::name).containsExactly("Name of integrity");
  }

  @Test
  void aSizeOfThreeToSevenIsTaken() {
    Recommender recommender = Recommender.over(facts(fast), SCORING);
    for (int size : new int[] {2, 8}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> recommender.design(brief.brief(), TextEvidence.none(), size, List.of()));
    }
  }

  @Test
  void aBriefThatNothingCoversHasNoSet() {
    Design answer = design(new BriefDraft().weight("run-cost", 3), fast, safe);
    assertThat(answer.sets()).isEmpty();
    assertThat(answer.pool().best()).isEmpty();
  }

  private static List<String> first(BriefDraft brief, EntryDraft... drafts) {
    return slugs(design(brief, drafts).sets().getFirst());
  }

  private static Design design(BriefDraft brief, EntryDraft... drafts) {
    return design(brief, List.of(), drafts);
  }

  private static Design design(BriefDraft brief, List<Constraint> demands, EntryDraft... drafts) {
    return Recommender.over(facts(Arrays.copyOf(drafts, drafts.length)), SCORING)
        .design(brief.brief(), TextEvidence.none(), Design.DEFAULT_SIZE, demands);
  }

  private static Design design(BriefDraft brief, Map<Slug, TextMatch> text, EntryDraft... drafts) {
    return Recommender.over(facts(Arrays.copyOf(drafts, drafts.length)), SCORING)
        .design(brief.brief(), TextEvidence.of(text), Design.DEFAULT_SIZE, List.of());
  }

  private static Map<Slug, TextMatch> matches(String slug, double score) {
    return Map.of(new Slug(slug), new TextMatch(score, "body", "words"));
  }

  private static Member member(DesignSet set, String slug) {
    return set.members().stream()
        .filter(member -> member.pattern().id().value().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> slugs(DesignSet set) {
    return set.members().stream().map(member -> member.pattern().id().value()).toList();
  }
}
