package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.recommend.FactsFixture.SCORING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Repair;
import org.junit.jupiter.api.Test;

/// No dead end: when nothing satisfies every constraint, an answer says why and what to drop.
class RepairTests {
  private static final int CATALOGUES = 200;
  private static final int ENTRIES = 25;

  @Test
  void contradictionsAreNamedAndEachWayOutSaysWhatItLetsInBestFirst() {
    BriefDraft brief =
        new BriefDraft()
            .constraint(atLeast("integrity", 1))
            .constraint(atLeast("availability", 0))
            .constraint(new Constraint.AllOf(List.of()))
            .constraint(atLeast("run-cost", 1));
    Recommendation answer =
        Ranking.of(
                brief,
                Map.of("cheap", 10.0, "cheaper", 20.0, "sound", 5.0),
                new EntryDraft("cheap").effect("run-cost", 1),
                new EntryDraft("cheaper").effect("run-cost", 2),
                new EntryDraft("sound").effect("integrity", 2))
            .answer();
    assertThat(answer.results()).isEmpty();
    assertThat(answer.conflicts()).containsExactly(List.of(0, 3));
    assertThat(answer.repairs())
        .containsExactly(repair(List.of(3), "sound"), repair(List.of(0), "cheaper", "cheap"));
  }

  @Test
  void aWayOutNamesAtMostTheLimit() {
    BriefDraft brief = new BriefDraft().limit(1).constraint(atLeast("integrity", 1));
    Map<String, Double> text = Map.of("a", 10.0, "b", 20.0);
    assertThat(Ranking.of(brief, text, new EntryDraft("a"), new EntryDraft("b")).answer().repairs())
        .containsExactly(repair(List.of(0), "b"));
  }

  @Test
  void nothingIsSaidWhileSomethingIsLeftOrWhenNothingWasThere() {
    BriefDraft brief = new BriefDraft().constraint(atLeast("integrity", 1));
    EntryDraft sound = new EntryDraft("a").effect("integrity", 1);
    Recommendation left = Ranking.of(brief, Map.of("a", 10.0), sound).answer();
    Recommendation nothing = Ranking.of(brief, new EntryDraft("b")).answer();
    for (Recommendation answer : List.of(left, nothing)) {
      assertThat(answer.conflicts()).isEmpty();
      assertThat(answer.repairs()).isEmpty();
    }
  }

  @Test
  void ofMoreThanSixteenConstraintsTheFirstConflictAndTheFirstRepairAreNamed() {
    BriefDraft brief = new BriefDraft();
    IntStream.range(0, 20).forEach(_ -> brief.constraint(atLeast("integrity", 0)));
    brief.constraint(atLeast("run-cost", 1)).constraint(atLeast("integrity", 1));
    Recommendation answer =
        Ranking.of(brief, Map.of("a", 10.0), new EntryDraft("a").effect("availability", 1))
            .answer();
    assertThat(answer.conflicts()).containsExactly(List.of(20));
    assertThat(answer.repairs()).containsExactly(repair(List.of(20, 21), "a"));
  }

  @Test
  void askingAgainWithoutWhatARepairDropsGivesWhatItUnlocks() {
    long seed = Long.getLong("seed", new Random().nextLong());
    System.out.println("RepairTests seed " + seed);
    int repairs = 0;
    for (int number = 0; number < CATALOGUES; number++) {
      RandomCatalogue chance = new RandomCatalogue(new Random(seed + number), ENTRIES);
      Facts facts = FactsFixture.facts(chance.entries());
      Recommender recommender = Recommender.over(facts, SCORING);
      Brief brief = demanding(chance);
      TextEvidence text = TextEvidence.of(chance.text(30));
      Recommendation answer = recommender.recommend(brief, text);
      assertThat(answer.repairs().isEmpty())
          .isEqualTo(!answer.results().isEmpty() || answer.ruledOut().isEmpty());
      for (Repair repair : answer.repairs()) {
        Recommendation again = recommender.recommend(without(brief, repair.drop()), text);
        assertThat(again.results().stream().map(result -> result.pattern().id()))
            .isNotEmpty()
            .containsExactlyElementsOf(repair.unlocks());
        assertThat(again.repairs()).isEmpty();
        repairs++;
      }
    }
    assertThat(repairs).as("repairs followed").isGreaterThan(CATALOGUES / 2);
  }

  /// The constraints of several briefs at once, which hardly anything satisfies.
  private static Brief demanding(RandomCatalogue chance) {
    List<Constraint> constraints = new ArrayList<>();
    while (constraints.size() < 8) {
      constraints.addAll(chance.brief().brief().constraints());
    }
    BriefDraft brief = chance.attributeBrief();
    constraints.forEach(brief::constraint);
    return brief.brief();
  }

  private static Brief without(Brief brief, List<Integer> dropped) {
    List<Constraint> kept = new ArrayList<>();
    for (int position = 0; position < brief.constraints().size(); position++) {
      if (!dropped.contains(position)) {
        kept.add(brief.constraints().get(position));
      }
    }
    return new Brief(
        brief.problem(),
        brief.qualities(),
        brief.context(),
        brief.forces(),
        brief.failureModes(),
        kept,
        brief.adopted(),
        brief.categories(),
        brief.kinds(),
        brief.limit());
  }

  private static Constraint atLeast(String quality, int atLeast) {
    return new Constraint.QualityAtLeast(new Slug(quality), atLeast);
  }

  private static Repair repair(List<Integer> drop, String... unlocks) {
    return new Repair(drop, List.of(unlocks).stream().map(Slug::new).toList());
  }
}
