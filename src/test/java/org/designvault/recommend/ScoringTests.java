package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.designvault.recommend.Scoring.Constant;
import org.junit.jupiter.api.Test;

class ScoringTests {

  @Test
  void everyConstantIsPublishedUnderASignOfItsOwn() {
    assertThat(FactsFixture.SCORING.constants())
        .extracting(Constant::value)
        .containsExactly(1.0, 10.0, 4.0, 12.0, 0.5, 0.5, 0.11, 0.29, 0.13, 0.07, 0.23);
    assertThat(FactsFixture.SCORING.constants())
        .extracting(Constant::sign)
        .doesNotHaveDuplicates()
        .hasSize(Scoring.class.getRecordComponents().length);
  }

  @Test
  void thePublishedOnesStand() {
    assertThat(Scoring.published().constants()).allMatch(constant -> constant.value() > 0);
  }

  @Test
  void nonsenseIsRefused() {
    refused(0, 10, 4, 12, 0.5, 1);
    refused(1, 0, 4, 12, 0.5, 1);
    refused(1, 10, -1, 12, 0.5, 1);
    refused(1, 10, 4, 3, 0.5, 1);
    refused(1, 10, 4, 12, 1.1, 1);
    refused(1, 10, 4, 12, -0.1, 1);
    refused(1, 10, 4, 12, 0.5, -1);
    refused(1, 10, 4, 12, 0.5, Double.NaN);
  }

  @Test
  void aScoreOfNothingHasNoSign() {
    assertThat(Double.compare(Scoring.rounded(-1e-20), 0.0)).isZero();
  }

  private static void refused(
      double text, double halfway, double floor, double diagnosis, double share, double each) {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Scoring(
                text, halfway, floor, diagnosis, share, each, each, each, each, each, each));
  }
}
