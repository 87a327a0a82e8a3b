package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.recommend.FactsFixture.SCORING;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The first place stays first exactly as far as the answer says.
class StabilityTests {
  private static final int FLIPS = 1000;
  private static final double BIT = 1e-9;

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final Random random = new Random(seed);

  @BeforeEach
  void printsItsSeed() {
    System.out.println("StabilityTests seed " + seed);
  }

  @Test
  void randomCataloguesFlipWhereTheySay() {
    Tally tally = new Tally();
    while (tally.flips < FLIPS) {
      RandomCatalogue chance = new RandomCatalogue(random, 40);
      Recommender recommender = Recommender.over(FactsFixture.facts(chance.entries()), SCORING);
      for (int brief = 0; brief < 20; brief++) {
        tally.look(recommender, chance.brief().limit(1).brief(), chance.text(30));
      }
    }
    System.out.println("random catalogues: " + tally);
  }

  @Test
  void theShippedCatalogueFlipsWhereItSays() {
    Facts facts = Shipped.facts();
    ShippedBriefs chance = new ShippedBriefs(random, facts);
    Recommender recommender = Recommender.over(facts, Scoring.published());
    Tally tally = new Tally();
    while (tally.flips < FLIPS) {
      tally.look(recommender, chance.brief().limit(1).brief(), chance.text());
    }
    System.out.println("shipped catalogue: " + tally);
  }

  @Test
  void whoTakesOverIsTheOneThatGainsMost() {
    BriefDraft brief = new BriefDraft().weight("availability", 2).weight("run-cost", 3);
    Recommendation answer =
        Ranking.of(
                brief,
                new EntryDraft("cheap").effect("run-cost", 2),
                new EntryDraft("steady").effect("availability", 2),
                new EntryDraft("fair").effect("run-cost", 1).effect("availability", 1))
            .answer();
    assertThat(answer.stability())
        .containsExactly(
            new Stability(new Slug("availability"), null, 3.0, new Slug("steady")),
            new Stability(new Slug("run-cost"), 2.0, null, new Slug("steady")));
  }

  @Test
  void ofThoseThatTieTheFirstByNameTakesOver() {
    BriefDraft brief = new BriefDraft().weight("availability", 2).weight("run-cost", 3);
    Recommendation answer =
        Ranking.of(
                brief,
                new EntryDraft("cheap").effect("run-cost", 2),
                new EntryDraft("b").effect("availability", 2),
                new EntryDraft("a").effect("availability", 2))
            .answer();
    assertThat(answer.stability().getFirst().then()).isEqualTo(new Slug("a"));
  }

  @Test
  void aTieAtTheEndOfTheScaleIsLostOnlyToWhoComesBefore() {
    BriefDraft brief = new BriefDraft().weight("availability", 2).weight("run-cost", 5);
    EntryDraft first = new EntryDraft("m").effect("run-cost", 2);
    assertThat(of(brief, first, new EntryDraft("z").effect("availability", 2)).getFirst())
        .isEqualTo(new Stability(new Slug("availability"), null, null, null));
    assertThat(of(brief, first, new EntryDraft("a").effect("availability", 2)).getFirst())
        .isEqualTo(new Stability(new Slug("availability"), null, 5.0, new Slug("a")));
  }

  @Test
  void onlyOneThatMayTakeOverCounts() {
    BriefDraft brief =
        new BriefDraft()
            .weight("availability", 2)
            .weight("run-cost", 3)
            .constraint(new Constraint.Without(new Slug("steady")));
    assertThat(
            of(
                brief,
                new EntryDraft("cheap").effect("run-cost", 2),
                new EntryDraft("steady").effect("availability", 2)))
        .allSatisfy(each -> assertThat(each.then()).isNull());
  }

  @Test
  void whereNothingIsFirstNothingIsSure() {
    assertThat(of(new BriefDraft().weight("availability", 2), new EntryDraft("a"))).isEmpty();
  }

  /// Added up as numbers, 0.1 + x + 0.1 and 0.2 + x differ in their last bit, and at some weights
  /// that bit decides how a sum is rounded.
  @Test
  void sumsThatAreEqualOnPaperTieAtEveryWeight() {
    EntryDraft[] equals = {
      new EntryDraft("a")
          .effect("availability", 1)
          .effect("confidentiality", 1)
          .effect("integrity", 1),
      new EntryDraft("b").effect("availability", 2).effect("confidentiality", 1),
      new EntryDraft("c").effect("confidentiality", 1).effect("integrity", 2),
      new EntryDraft("d")
          .effect("availability", 2)
          .effect("confidentiality", 1, "it is cold")
          .effect("run-cost", 1, "it is cold"),
    };
    Recommender recommender = Recommender.over(FactsFixture.facts(equals), Scoring.published());
    DoubleStream.concat(DoubleStream.of(2.499999999499999), random.doubles(20_000, 1, 5))
        .forEach(weight -> {
          BriefDraft brief = new BriefDraft().weight("availability", 4).weight("integrity", 4);
          brief.weight("confidentiality", weight).weight("run-cost", weight);
          assertThat(recommender.recommend(brief.brief(), TextEvidence.of(Map.of())).results())
              .as("at %s", weight)
              .hasSize(equals.length)
              .extracting(Recommendation.Result::score)
              .matches(scores -> Set.copyOf(scores).size() == 1, "one score for all");
        });
  }

  private static List<Stability> of(BriefDraft brief, EntryDraft... entries) {
    return Ranking.of(brief, entries).answer().stability();
  }

  /// Perturbs briefs and ranks them again.
  private static final class Tally {
    private int flips;
    private int steady;

    void look(Recommender recommender, Brief brief, Map<Slug, TextMatch> found) {
      TextEvidence text = TextEvidence.of(found);
      Recommendation answer = recommender.recommend(brief, text);
      if (answer.results().isEmpty()) {
        assertThat(answer.stability()).isEmpty();
        return;
      }
      Slug leader = answer.results().getFirst().pattern().id();
      assertThat(answer.stability())
          .extracting(Stability::quality)
          .containsExactlyElementsOf(brief.qualities().keySet());
      for (Stability each : answer.stability()) {
        Contestants at = new Contestants(recommender, brief, text, each.quality());
        Double to = each.to();
        Double from = each.from();
        double least =
            from == null ? Brief.LEAST_WEIGHT : Math.min(from + BIT, Brief.GREATEST_WEIGHT);
        double most = to == null ? Brief.GREATEST_WEIGHT : Math.max(to - BIT, Brief.LEAST_WEIGHT);
        if (least <= most) {
          assertThat(List.of(at.first(least), at.first(most), at.first((least + most) / 2)))
              .as("%s of %s", each, brief)
              .containsOnly(leader);
        }
        if (to != null) {
          assertThat(at.first(to + BIT)).as("%s of %s", each, brief).isEqualTo(each.then());
          flips++;
        }
        if (from != null) {
          assertThat(at.first(from - BIT)).as("%s of %s", each, brief).isNotEqualTo(leader);
          flips++;
        }
        if (from != null && to == null) {
          assertThat(at.first(from - BIT)).as("%s of %s", each, brief).isEqualTo(each.then());
        }
        if (from == null && to == null) {
          assertThat(each.then()).isNull();
          steady++;
        }
      }
    }

    @Override
    public String toString() {
      return flips + " flips, " + steady + " weights that flip nothing";
    }
  }

  private record Contestants(
      Recommender recommender, Brief brief, TextEvidence text, Slug quality) {
    Slug first(double weight) {
      double bounded = Math.clamp(weight, Brief.LEAST_WEIGHT, Brief.GREATEST_WEIGHT);
      Brief changed = brief.weighing(quality, bounded);
      return recommender.recommend(changed, text).results().getFirst().pattern().id();
    }
  }
}
