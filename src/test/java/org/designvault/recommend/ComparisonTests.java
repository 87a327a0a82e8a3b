package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.recommend.FactsFixture.facts;

import java.util.List;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.compare.Comparer;
import org.designvault.recommend.compare.Comparison;
import org.designvault.recommend.compare.Comparison.Cell;
import org.designvault.recommend.compare.Comparison.Row;
import org.junit.jupiter.api.Test;

class ComparisonTests {

  private static Comparison compare(Facts facts, String... entries) {
    return new Comparer(facts).compare(Stream.of(entries).map(Slug::new).toList());
  }

  private static Row row(Comparison comparison, String id) {
    return comparison.rows().stream()
        .filter(row -> row.what().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static double strength(Cell cell) {
    Double strength = cell.strength();
    return strength == null ? Double.NaN : strength;
  }

  @Test
  void effectsOnOneQualityAreAddedHalvedAndClamped() {
    Facts facts =
        facts(
            new EntryDraft("a").effect("integrity", 2).effect("integrity", 1),
            new EntryDraft("b").effect("integrity", -1, "late").effect("run-cost", -2));
    Row integrity = row(compare(facts, "b", "a"), "integrity");
    assertThat(integrity.values()).extracting(Cell::strength).containsExactly(-0.5, 2.0);
    assertThat(integrity.values().getFirst().effects())
        .extracting(effect -> effect.why() + " " + effect.when())
        .containsExactly("Why b does -1 to integrity. late");
    assertThat(row(compare(facts, "b", "a"), "run-cost").values())
        .extracting(Cell::strength)
        .containsExactly(-2.0, 0.0);
  }

  @Test
  void aDimensionIsARowWhenItDecidesForOne() {
    Facts facts =
        facts(
            new EntryDraft("a").fits("operations/on-call").unfit("platform/vm"),
            new EntryDraft("b").fits("regulation/plain"));
    List<Row> rows =
        compare(facts, "a", "b").rows().stream()
            .filter(row -> row.what().kind().equals("context"))
            .toList();
    assertThat(rows).extracting(row -> row.what().id()).containsExactly("operations", "platform");
    assertThat(rows.getFirst().values().getFirst().fits())
        .extracting(Object::toString)
        .containsExactly("operations/platform-team", "operations/on-call");
    assertThat(rows.getLast().values().getFirst().unfit()).hasSize(1);
    assertThat(rows.getLast().values().getLast().unfit()).isEmpty();
  }

  @Test
  void preconditionsPriceAndWhatStandsBetweenThemAreRows() {
    Facts facts =
        facts(
            new EntryDraft("a")
                .effect("run-cost", -1)
                .effect("integrity", -2)
                .relation(RelationKind.ALTERNATIVE_TO, "b"),
            new EntryDraft("b"),
            new EntryDraft("c"));
    Comparison comparison = compare(facts, "a", "b");
    assertThat(row(comparison, "price").values().getFirst().statements())
        .containsExactly(
            "Name of integrity: Why a does -2 to integrity.",
            "Name of run-cost: Why a does -1 to run-cost.");
    assertThat(row(comparison, "preconditions").values())
        .extracting(Cell::statements)
        .containsExactly(List.of("Before a."), List.of("Before b."));
    assertThat(row(comparison, "relations").values().getFirst().statements())
        .containsExactly("alternative to B: Why a alternative-to b.");
    assertThat(compare(facts, "a", "c").rows())
        .noneMatch(row -> row.what().kind().equals("relations"));
  }

  @Test
  void qualitiesThatSetShippedEntriesFurthestApartComeFirst() {
    Comparison comparison = compare(Shipped.facts(), "cache-aside", "cqrs", "event-sourcing");
    double above = 4;
    for (Row row : comparison.rows()) {
      assertThat(row.values()).hasSize(3);
      if (row.what().kind().equals("quality")) {
        double[] sorted =
            row.values().stream().mapToDouble(ComparisonTests::strength).sorted().toArray();
        assertThat(sorted[2] - sorted[0]).isLessThanOrEqualTo(above);
        above = sorted[2] - sorted[0];
      }
    }
    assertThat(row(comparison, "relations").values().getFirst().statements())
        .anyMatch(sentence -> sentence.startsWith("alternative to CQRS: "));
  }
}
