package org.designvault.web.page.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Repair;
import org.designvault.vault.Answer;
import org.designvault.vault.DesignAnswer;
import org.designvault.web.page.Library;
import org.junit.jupiter.api.Test;

class WayOutShapingTests {
  private static final String ADDRESS =
      "/?q=x&quality=availability:5&constraint=no+mesh"
          + "&constraint=%7B%22mitigates%22:%22retry-storm%22%7D&constraint=no+broker&limit=7";

  @Test
  void contradictionsReadAloudAndARepairLeadsToTheBriefWithoutWhatItDrops() {
    WayOut wayOut =
        shaped(
            List.of(List.of(0, 1), List.of(2)),
            List.of(repair(List.of(1, 2), "retry", "service-mesh")));

    assertThat(wayOut.contradictions())
        .containsExactly(
            List.of("no mesh", "makes Retry Storm rarer or smaller"), List.of("no broker"));
    assertThat(wayOut.repairs())
        .containsExactly(
            new WayOut.Repair(
                List.of("makes Retry Storm rarer or smaller", "no broker"),
                "/?q=x&quality=availability:5&constraint=no+mesh&limit=7",
                List.of("Retry", "Service Mesh"),
                0));
    assertThat(wayOut.moreContradictions()).isZero();
    assertThat(wayOut.moreRepairs()).isZero();
  }

  @Test
  void whatIsTooMuchToCompareIsCounted() {
    Repair repair = repair(List.of(0), "retry", "retry", "retry", "retry", "retry");
    WayOut wayOut = shaped(Collections.nCopies(6, List.of(0)), Collections.nCopies(9, repair));

    assertThat(wayOut.contradictions()).hasSize(5);
    assertThat(wayOut.moreContradictions()).isEqualTo(1);
    assertThat(wayOut.repairs()).hasSize(5);
    assertThat(wayOut.moreRepairs()).isEqualTo(4);
    assertThat(wayOut.repairs().getFirst().unlocks()).hasSize(3);
    assertThat(wayOut.repairs().getFirst().more()).isEqualTo(2);
  }

  @Test
  void ofASetPositionsBeyondTheConstraintsAreItsOwnDemands() {
    DesignAnswer answer =
        SetShapingTests.answer(List.of(), List.of(List.of(0, 1)), List.of(1), "retry");
    Asked asked = AddressTests.read("/?q=x&constraint=no+mesh&view=set&demand=no+broker");
    WayOut wayOut = new WayOutShaping(asked, Library.names()).of(answer);

    assertThat(wayOut.contradictions()).containsExactly(List.of("no mesh", "no broker"));
    assertThat(wayOut.repairs())
        .containsExactly(
            new WayOut.Repair(
                List.of("no broker"), "/?q=x&constraint=no+mesh&view=set", List.of("Retry"), 0));
  }

  @Test
  void aboveSixteenDemandsItSaysThatOnlyTheFirstOfEachIsKnown() {
    String sixteen = "/?q=x" + many(16);

    assertThat(shaped(sixteen, List.of(List.of(0)), List.of(repair(List.of(0)))).firstOnlyAbove())
        .isZero();
    assertThat(
            shaped(sixteen + "&constraint=one+more", List.of(List.of(0)), List.of())
                .firstOnlyAbove())
        .isEqualTo(16);
  }

  private static String many(int constraints) {
    return IntStream.range(0, constraints)
        .mapToObj(number -> "&constraint=no+" + number)
        .collect(Collectors.joining());
  }

  private static WayOut shaped(List<List<Integer>> conflicts, List<Repair> repairs) {
    return shaped(ADDRESS, conflicts, repairs);
  }

  private static WayOut shaped(
      String address, List<List<Integer>> conflicts, List<Repair> repairs) {
    Answer answer =
        new Answer(
            "0123456789abcdef",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            conflicts,
            repairs,
            List.of(),
            null);
    return new WayOutShaping(AddressTests.read(address), Library.names()).of(answer);
  }

  private static Repair repair(List<Integer> drop, String... unlocks) {
    return new Repair(drop, List.of(unlocks).stream().map(Slug::new).toList());
  }
}
