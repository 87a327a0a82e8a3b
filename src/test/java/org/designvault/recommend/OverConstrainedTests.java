package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.designvault.facts.Facts;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Repair;
import org.designvault.recommend.Recommendation.Result;
import org.designvault.recommend.conflict.BruteForce;
import org.designvault.recommend.conflict.Instance;
import org.junit.jupiter.api.Test;

/// Briefs that nothing satisfies are answered with what the definitions give: every subset of the
/// constraints is tried, on what each constraint leaves when it is asked alone.
class OverConstrainedTests {
  private static final int BRIEFS = 2_000;
  private static final int BRIEFS_FOR_EACH = 20;
  private static final int ENTRIES = 25;
  private static final int MOST_CONSTRAINTS = 8;

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final Random random = new Random(seed);

  @Test
  void conflictsAndRepairsOfBriefsAreThoseOfBruteForceAndTheFirstIsFoundWithinItsBound() {
    System.out.println("OverConstrainedTests -Dseed=" + seed);
    int met = 0;
    int conflicts = 0;
    int repairs = 0;
    double closest = Double.POSITIVE_INFINITY;
    while (met < BRIEFS) {
      RandomCatalogue chance = new RandomCatalogue(random, ENTRIES);
      Facts facts = FactsFixture.facts(chance.entries());
      Recommender recommender = Recommender.over(facts, FactsFixture.SCORING);
      for (int number = 0; number < BRIEFS_FOR_EACH && met < BRIEFS; number++) {
        Brief brief = demanding(chance);
        TextEvidence text = TextEvidence.of(chance.text(30));
        Recommendation answer = recommender.recommend(brief, text);
        if (!answer.conflicts().isEmpty()) {
          Instance instance =
              instance(recommender, brief, text, List.copyOf(facts.entries().keySet()));
          BruteForce expected = new BruteForce(instance);
          String which = "-Dseed=" + seed + ": " + brief;
          assertThat(answer.conflicts()).as(which).isEqualTo(expected.conflicts());
          assertThat(answer.repairs())
              .as(which)
              .extracting(Repair::drop)
              .isEqualTo(expected.repairs());
          Instance.Found first = instance.firstRepair();
          assertThat(first.positions()).as(which).isEqualTo(expected.repairs().getFirst());
          closest = Math.min(closest, instance.bound(first.positions().size()) - first.checks());
          conflicts += answer.conflicts().size();
          repairs += answer.repairs().size();
          met++;
        }
      }
    }
    System.out.printf(
        "%d briefs, %d conflicts, %d repairs; closest to the bound: %.2f checks%n",
        met, conflicts, repairs, closest);
    assertThat(closest).isNotNegative();
    assertThat(repairs).isGreaterThan(BRIEFS);
  }

  /// The constraints of several briefs at once, which hardly anything satisfies.
  private Brief demanding(RandomCatalogue chance) {
    int count = random.nextInt(2, MOST_CONSTRAINTS + 1);
    List<Constraint> constraints = new ArrayList<>();
    while (constraints.size() < count) {
      constraints.addAll(chance.brief().brief().constraints());
    }
    return with(chance.attributeBrief().brief(), constraints.subList(0, count));
  }

  /// One question without any constraint says who the candidates are, one for each constraint who
  /// breaks it.
  private static Instance instance(
      Recommender recommender, Brief brief, TextEvidence text, List<Slug> rows) {
    BitSet candidates = left(recommender, with(brief, List.of()), text, rows);
    List<BitSet> brokenBy = new ArrayList<>();
    for (Constraint constraint : brief.constraints()) {
      BitSet broken = (BitSet) candidates.clone();
      broken.andNot(left(recommender, with(brief, List.of(constraint)), text, rows));
      brokenBy.add(broken);
    }
    return new Instance(candidates, brokenBy, 1);
  }

  private static BitSet left(
      Recommender recommender, Brief brief, TextEvidence text, List<Slug> rows) {
    BitSet left = new BitSet();
    for (Result result : recommender.recommend(brief, text).results()) {
      left.set(rows.indexOf(result.pattern().id()));
    }
    return left;
  }

  private static Brief with(Brief brief, List<Constraint> constraints) {
    return new Brief(
        brief.problem(),
        brief.qualities(),
        brief.context(),
        brief.forces(),
        brief.failureModes(),
        constraints,
        brief.adopted(),
        brief.categories(),
        brief.kinds(),
        Brief.GREATEST_LIMIT);
  }
}
