package org.designvault.web.page.ask;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Design.Cost;
import org.designvault.recommend.Design.Covered;
import org.designvault.recommend.Design.DesignSet;
import org.designvault.recommend.Design.Member;
import org.designvault.recommend.Design.Pool;
import org.designvault.recommend.Design.Uncovered;
import org.designvault.recommend.ReasonKind;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.Recommendation.Repair;
import org.designvault.vault.DesignAnswer;
import org.designvault.web.page.Library;
import org.junit.jupiter.api.Test;

class SetShapingTests {
  private static final String ADDRESS = "/?quality=availability:5&adopted=service-mesh&view=set";

  @Test
  void aSetSaysWhatItCoversWhatItDoesNotAndWhatItCosts() {
    SetView view = shaped(List.of(set(-0.05, "circuit-breaker", "retry")));

    assertThat(view.status()).isEqualTo("A set of 2 that covers 1 of the 2 parts of your brief");
    SetView.Chosen best = requireNonNull(view.best());
    assertThat(best.members())
        .extracting(member -> member.pattern().name() + ": " + member.role())
        .containsExactly("Circuit Breaker: It covers.", "Retry: It covers.");
    assertThat(best.members().getLast().requiredBy())
        .extracting(link -> link.name() + " " + link.href())
        .containsExactly("Circuit Breaker /patterns/circuit-breaker");
    assertThat(best.covers())
        .containsExactly(
            new SetView.Cover("Quality", "Availability", "0.250", List.of("Circuit Breaker")));
    assertThat(best.uncovered())
        .containsExactly(new SetView.Cover("Failure mode", "Retry Storm", "0.200", List.of()));
    assertThat(best.costs())
        .containsExactly(new SetView.Cost("Circuit Breaker", "−0.050", "It costs."));
    assertThat(best.unweighted()).containsExactly(new SetView.Cost("Retry", "0", "It harms."));
    assertThat(best.sum()).isEqualTo("−0.050");
  }

  @Test
  void aReviewTakesTheMembersTheBriefAndWhatIsInPlaceAlong() {
    assertThat(requireNonNull(shaped(List.of(set(0, "retry"))).best()).review())
        .isEqualTo("/review?adopted=service-mesh,retry&quality=availability:5");
  }

  @Test
  void anAlternativeSaysInWhatItDiffersFromTheBest() {
    SetView view =
        shaped(
            List.of(set(-0.05, "circuit-breaker", "retry"), set(-0.15, "retry", "service-mesh")));

    assertThat(view.alternatives()).hasSize(1);
    assertThat(view.alternatives().getFirst().title())
        .isEqualTo("Instead of Circuit Breaker: Service Mesh");
    assertThat(view.alternatives().getFirst().differences())
        .containsExactly("It covers the same.", "It costs 0.100 points more.");
  }

  @Test
  void aLargerAlternativeAndASmallerOneSaySo() {
    SetView view =
        shaped(
            List.of(
                set(-0.05, "circuit-breaker", "retry"),
                set(-0.05, "circuit-breaker", "retry", "retry-storm", "service-mesh"),
                set(-0.05, "retry")));

    assertThat(view.alternatives())
        .extracting(SetView.Alternative::title)
        .containsExactly("With Retry Storm and Service Mesh", "Without Circuit Breaker");
    assertThat(view.alternatives().getFirst().differences())
        .containsExactly("It covers the same.", "Its price is the same.", "It is 2 more.");
    assertThat(view.alternatives().getLast().differences()).contains("It is 1 fewer.");
  }

  @Test
  void theNumberThatWereLookedAtIsSaidWithTheirNames() {
    SetView.Pool pool = requireNonNull(shaped(List.of(set(0, "retry"))).pool());

    assertThat(pool.sentence()).startsWith("The best of the 3 entries that were looked at.");
    assertThat(pool.parts())
        .extracting(part -> part.name() + ": " + part.entries().size())
        .containsExactly("The best by themselves: 2", "Because one of the others requires them: 1");
  }

  @Test
  void withoutASetItSaysWhatCouldBeChanged() {
    SetView demands = shaped(ADDRESS + "&demand=no+broker", List.of());
    SetView words = shaped("/?q=slow&view=set", List.of());

    assertThat(demands.best()).isNull();
    assertThat(demands.status()).isEqualTo("No set satisfies this");
    assertThat(demands.why()).startsWith("Nothing that keeps your demands covers");
    assertThat(words.why()).startsWith("A set is chosen by what it covers");
  }

  @Test
  void whereThereAreWaysOutTheySpeakForThemselves() {
    DesignAnswer answer = answer(List.of(), List.of(List.of(0)), List.of(0), "retry");
    Asked asked = AddressTests.read(ADDRESS + "&demand=no+broker");
    SetView view = new SetShaping(asked, Library.names()).of(answer);

    assertThat(view.why()).isEmpty();
    assertThat(view.wayOut().contradictions()).containsExactly(List.of("no broker"));
    assertThat(view.wayOut().repairs().getFirst().address()).isEqualTo(ADDRESS);
  }

  private static SetView shaped(List<DesignSet> sets) {
    return shaped(ADDRESS, sets);
  }

  private static SetView shaped(String address, List<DesignSet> sets) {
    return new SetShaping(AddressTests.read(address), Library.names())
        .of(answer(sets, List.of(), List.of()));
  }

  /// @param drop positions of the one way out; none when empty
  static DesignAnswer answer(
      List<DesignSet> sets, List<List<Integer>> conflicts, List<Integer> drop, String... unlocks) {
    return new DesignAnswer(
        "0123456789abcdef",
        List.of(),
        List.of(),
        List.of(),
        sets,
        new Pool(5, slugs("circuit-breaker", "service-mesh"), List.of(), slugs("retry")),
        conflicts,
        drop.isEmpty() ? List.of() : List.of(new Repair(drop, slugs(unlocks))),
        null);
  }

  private static DesignSet set(double price, String... members) {
    List<Slug> slugs = slugs(members);
    return new DesignSet(
        slugs.stream()
            .map(slug ->
                new Member(
                    Named.of(Library.facts().entry(slug)),
                    "It covers.",
                    slug.equals(slugs.getFirst()) ? List.of() : List.of(slugs.getFirst())))
            .toList(),
        List.of(
            new Covered(
                ReasonKind.QUALITY,
                new Slug("availability"),
                "Availability",
                0.25,
                List.of(slugs.getFirst()))),
        List.of(new Uncovered(ReasonKind.MITIGATES, Library.STORM, "Retry Storm", 0.2)),
        List.of(
            new Cost(slugs.getFirst(), ReasonKind.QUALITY, price, "It costs.", List.of()),
            new Cost(slugs.getLast(), ReasonKind.QUALITY, 0, "It harms.", List.of())));
  }

  private static List<Slug> slugs(String... slugs) {
    return Stream.of(slugs).map(Slug::new).toList();
  }
}
