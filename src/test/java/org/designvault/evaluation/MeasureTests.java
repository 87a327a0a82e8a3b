package org.designvault.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.designvault.Shipped;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.Test;

/// Measures worked out by hand.
class MeasureTests {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 3, "c", 1);

  @Test
  void hitsAndRanksAreOfTheFirstFullAnswer() {
    List<String> ranked = List.of("c", "x", "b", "a");
    assertThat(Measure.HIT_1.of(ranked, GRADES)).isZero();
    assertThat(Measure.HIT_3.of(ranked, GRADES)).isOne();
    assertThat(Measure.MRR.of(ranked, GRADES)).isEqualTo(1.0 / 3, EXACT);
    assertThat(Measure.MRR.of(List.of("x"), GRADES)).isZero();
  }

  @Test
  void gainIsDiscountedByThePlaceAndComparedWithTheBestOrder() {
    double log3 = Math.log(3) / Math.log(2);
    double found = 1 + 7 / 2.0;
    double ideal = 7 + 7 / log3 + 1 / 2.0;
    assertThat(Measure.NDCG_10.of(List.of("c", "x", "b"), GRADES)).isEqualTo(found / ideal, EXACT);
    assertThat(Measure.NDCG_10.of(List.of("b", "a", "c"), GRADES)).isEqualTo(1, EXACT);
  }

  @Test
  void recallIsOfFullAnswersAmongTheFirstTen() {
    List<String> late = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b");
    assertThat(Measure.RECALL_10.of(late, GRADES)).isEqualTo(0.5, EXACT);
  }

  @Test
  void ratioAndIntervalComeFromTheSameDraws() {
    List<Double> ones = List.of(0.5, 1.0, 0.25, 0.75);
    Figure ratio = Figure.ratio(ones, ones.stream().map(it -> it / 2).toList());
    assertThat(List.of(ratio.mean(), ratio.low(), ratio.high()))
        .allSatisfy(it -> assertThat(it).isEqualTo(2, EXACT));
    Figure mean = Figure.of(ones);
    assertThat(mean.mean()).isEqualTo(0.625, EXACT).isBetween(mean.low(), mean.high());
    assertThat(mean).isEqualTo(Figure.of(ones));
  }

  @Test
  void contentWordsAreStemsWithoutStopWordsAndNumbers() {
    CommonWords words = new CommonWords();
    assertThat(words.of("We can’t have 20 retries without the waiting, it's 3 a.m."))
        .contains("retri", "wait")
        .doesNotContain("20", "we", "without", "the", "it");
    Entry retry = Shipped.facts().entry(new Slug("retry"));
    assertThat(words.any("Retrying helps", List.of(retry))).isTrue();
    assertThat(words.any("The zebra sneezes and it will be so again", List.of(retry))).isFalse();
  }
}
