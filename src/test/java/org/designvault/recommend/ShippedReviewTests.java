package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.review.Review;
import org.designvault.recommend.review.Review.Remedy;
import org.designvault.recommend.review.Review.Trouble;
import org.designvault.recommend.review.Reviewer;
import org.junit.jupiter.api.Test;

/// Reviews of systems that somebody could have, over the shipped catalogue.
class ShippedReviewTests {
  private static final int SYSTEMS = 60;
  private static final long SEED = 20261126;

  private final Facts facts = Shipped.facts();
  private final Reviewer reviewer =
      new Reviewer(facts, Recommender.over(facts, Scoring.published()));

  private Review review(List<Slug> adopted) {
    BriefDraft brief = new BriefDraft();
    adopted.forEach(slug -> brief.adopted(slug.value()));
    return reviewer.review(brief.brief(), List.of());
  }

  private Review review(String... adopted) {
    return review(List.of(adopted).stream().map(Slug::new).toList());
  }

  private Entry entry(Slug slug) {
    return Objects.requireNonNull(facts.entries().get(slug));
  }

  /// Two to nine entries each, drawn anew from a printed seed.
  private List<List<Slug>> systems() {
    System.out.println("systems to review, seed " + SEED);
    Random random = new Random(SEED);
    List<Slug> all = List.copyOf(facts.entries().keySet());
    List<List<Slug>> systems = new ArrayList<>();
    while (systems.size() < SYSTEMS) {
      int size = random.nextInt(2, 10);
      systems.add(random.ints(size, 0, all.size()).distinct().mapToObj(all::get).toList());
    }
    return systems;
  }

  @Test
  void retriesCachesAndEventsLackWhatTheyRequire() {
    Review review = review("retry", "cache-aside", "event-sourcing");
    assertThat(review.missing())
        .extracting(each -> each.id().value())
        .containsExactly("event-store", "idempotency", "time-to-live");
    assertThat(review.openFailureModes())
        .extracting(each -> each.id().value())
        .contains("retry-storm", "cache-stampede", "stale-read", "schema-breakage");
    assertThat(review.onlyHarmed())
        .extracting(each -> each.id().value())
        .contains("build-effort", "resource-utilization")
        .doesNotContain("availability", "analysability");
    assertThat(review.suggestions()).hasSize(5);
  }

  @Test
  void aCacheThatInvalidatesAndOneThatWritesLaterConflict() {
    assertThat(review("cache-aside", "write-behind").conflicts())
        .extracting(conflict -> conflict.one().id() + " " + conflict.other().id())
        .containsExactly("cache-aside write-behind");
  }

  @Test
  void nothingThatIsMitigatedIsOpen() {
    for (List<Slug> system : systems()) {
      Review review = review(system);
      SortedSet<Slug> mitigated = new TreeSet<>();
      for (Slug slug : system) {
        entry(slug).relations().stream()
            .filter(relation -> relation.kind() == RelationKind.MITIGATES)
            .forEach(relation -> mitigated.add(relation.to()));
      }
      assertThat(review.openFailureModes())
          .extracting(Trouble::id)
          .doesNotContainAnyElementsOf(mitigated);
      assertThat(review.mitigatedOnlyWhen())
          .allSatisfy(trouble -> assertThat(trouble.mitigatedBy()).isNotEmpty());
    }
  }

  @Test
  void everyWayToWhatIsMissingBeginsWithSomethingAdopted() {
    for (List<Slug> system : systems()) {
      assertThat(review(system).missing())
          .allSatisfy(missing -> {
            assertThat(system).contains(missing.path().getFirst().from().id());
            assertThat(missing.path().getLast().to().id()).isEqualTo(missing.id());
            for (int step = 1; step < missing.path().size(); step++) {
              assertThat(missing.path().get(step).from())
                  .isEqualTo(missing.path().get(step - 1).to());
            }
          });
    }
  }

  @Test
  void adoptingSuggestionsMakesTheReviewShorterByWhatTheySay() {
    int suggestions = 0;
    for (List<Slug> system : systems()) {
      List<Slug> grown = new ArrayList<>(system);
      Review before = review(system);
      for (Remedy suggestion : before.suggestions()) {
        double length = length(review(grown));
        grown.add(suggestion.pattern().id());
        Review after = review(grown);
        assertThat(length - length(after)).isCloseTo(suggestion.gain(), within(1e-9));
        assertThat(suggestion.gain()).isPositive();
        assertThat(after.conflicts()).hasSameSizeAs(before.conflicts());
        suggestions++;
      }
    }
    System.out.println(suggestions + " suggestions for " + SYSTEMS + " systems");
    assertThat(suggestions).isGreaterThan(SYSTEMS);
  }

  @Test
  void noOtherEntryWouldHelpMoreThanTheFirstSuggestion() {
    for (List<Slug> system : systems().subList(0, 8)) {
      Review review = review(system);
      double best = review.suggestions().getFirst().gain();
      for (Slug other : facts.entries().keySet()) {
        List<Slug> grown = new ArrayList<>(system);
        grown.add(other);
        Review after = reviewer.review(brief(grown), List.of());
        boolean fair =
            !system.contains(other)
                && !entry(other).kind().isTrouble()
                && after.conflicts().size() == review.conflicts().size();
        if (fair) {
          assertThat(length(review) - length(after)).as("%s", other).isLessThanOrEqualTo(best);
        }
      }
    }
  }

  /// A scope that holds nothing to suggest spares the search for suggestions.
  private static Brief brief(List<Slug> adopted) {
    BriefDraft brief = new BriefDraft().category("no-such-shelf");
    adopted.forEach(slug -> brief.adopted(slug.value()));
    return brief.brief();
  }

  private static double length(Review review) {
    return review.missing().size()
        + review.openFailureModes().size()
        + 0.5 * (review.mitigatedOnlyWhen().size() + review.onlyHarmed().size());
  }
}
