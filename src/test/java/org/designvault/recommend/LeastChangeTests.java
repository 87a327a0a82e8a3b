package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Result;
import org.designvault.recommend.WhyNot.Change;
import org.designvault.recommend.WhyNot.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever would make an entry first does, when it is done and the ranking asked again.
class LeastChangeTests {
  private static final int CHANGES = 100;

  /// Weights are proposed to three decimals; this much less of a change must not be enough.
  private static final double COARSE = 2.1e-3;

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private final Map<Standing, Integer> seen = new EnumMap<>(Standing.class);
  private int weighed;
  private int added;
  private int dropped;
  private int hopeless;

  @BeforeEach
  void printsItsSeed() {
    System.out.println("LeastChangeTests seed " + seed);
  }

  @Test
  void whatIsSaidToHelpHelpsOnRandomCatalogues() {
    while (weighed < CHANGES || added < CHANGES || dropped < CHANGES / 3) {
      RandomCatalogue chance = new RandomCatalogue(random, 30);
      Facts facts = FactsFixture.facts(chance.entries());
      Recommender recommender = Recommender.over(facts, FactsFixture.SCORING);
      for (int brief = 0; brief < 10; brief++) {
        Case each = new Case(recommender, chance.brief().brief(), TextEvidence.of(chance.text(30)));
        for (int number = 0; number < 5; number++) {
          check(each, new Slug("entry-%03d".formatted(random.nextInt(30))));
        }
      }
    }
    report("random catalogues");
  }

  @Test
  void whatIsSaidToHelpHelpsOnTheShippedCatalogue() {
    Facts facts = Shipped.facts();
    ShippedBriefs chance = new ShippedBriefs(random, facts);
    Recommender recommender = Recommender.over(facts, Scoring.published());
    while (weighed < CHANGES || added < CHANGES) {
      Brief brief = chance.brief().limit(Brief.GREATEST_LIMIT).brief();
      Case each = new Case(recommender, brief, TextEvidence.of(chance.text()));
      List<Result> results = each.rank(brief).results();
      for (int place = 1; place < Math.min(8, results.size()); place++) {
        check(each, results.get(place).pattern().id());
      }
      check(each, new Slug(chance.entry()));
    }
    report("shipped catalogue");
  }

  private void check(Case asked, Slug entry) {
    WhyNot why = asked.recommender.whyNot(asked.brief, asked.text, entry);
    seen.merge(why.standing(), 1, Integer::sum);
    assertThat(why.text()).isNotBlank();
    Optional<Slug> first = asked.first(asked.brief);
    assertThat(why.standing() == Standing.FIRST).isEqualTo(first.equals(Optional.of(entry)));
    assertThat(why.standing() == Standing.RULED_OUT).isEqualTo(!why.breaks().isEmpty());
    if (why.beatenBy() != null) {
      assertThat(first).contains(why.beatenBy());
      addsUp(asked, why);
    }
    for (Change change : why.wouldWinIf()) {
      Brief changed =
          switch (change) {
            case Change.Weigh(Slug quality, double weight, _) ->
                asked.brief.weighing(quality, weight);
            case Change.Drop(int position, _) -> asked.brief.dropping(position);
          };
      assertThat(asked.first(changed)).as("%s of %s", change, asked.brief).contains(entry);
      isLeast(asked, entry, change);
    }
    if (why.standing() == Standing.BEATEN && why.wouldWinIf().isEmpty()) {
      if (hopeless++ % 20 == 0) {
        nothingHelps(asked, entry);
      }
    }
  }

  /// The points by which it leads are the difference of the two scores.
  private static void addsUp(Case asked, WhyNot why) {
    List<Result> results = asked.rank(asked.brief).results();
    results.stream()
        .filter(result -> result.pattern().id().equals(why.pattern()))
        .findFirst()
        .ifPresent(result -> {
          double lead =
              Stream.concat(why.reasons().stream(), why.price().stream())
                  .mapToDouble(Reason::points)
                  .sum();
          assertThat(lead).isEqualTo(results.getFirst().score() - result.score(), within(1e-9));
        });
  }

  private void isLeast(Case asked, Slug entry, Change change) {
    if (!(change instanceof Change.Weigh(Slug quality, double weight, _))) {
      dropped++;
      return;
    }
    Double stated = asked.brief.qualities().get(quality);
    double from = stated == null ? Brief.LEAST_WEIGHT : stated;
    if (Math.abs(weight - from) > COARSE) {
      Brief less = asked.brief.weighing(quality, weight + Math.copySign(COARSE, from - weight));
      assertThat(asked.first(less))
          .as("%s of %s", change, asked.brief)
          .isNotEqualTo(Optional.of(entry));
    }
    if (stated == null) {
      added++;
    } else {
      weighed++;
    }
  }

  /// No weight of a quality that was weighted puts it first, tried over the whole scale.
  private static void nothingHelps(Case asked, Slug entry) {
    for (Slug quality : asked.brief.qualities().keySet()) {
      for (double weight = Brief.LEAST_WEIGHT; weight <= Brief.GREATEST_WEIGHT; weight += 0.5) {
        assertThat(asked.first(asked.brief.weighing(quality, weight)))
            .isNotEqualTo(Optional.of(entry));
      }
    }
  }

  private void report(String where) {
    System.out.printf(
        "%s: %d weights changed, %d added, %d constraints dropped, %d beaten whatever one changes; %s%n",
        where, weighed, added, dropped, hopeless, seen);
  }

  private record Case(Recommender recommender, Brief brief, TextEvidence text) {
    Recommendation rank(Brief changed) {
      return recommender.recommend(changed, text);
    }

    Optional<Slug> first(Brief changed) {
      return rank(changed).results().stream().findFirst().map(result -> result.pattern().id());
    }
  }
}
