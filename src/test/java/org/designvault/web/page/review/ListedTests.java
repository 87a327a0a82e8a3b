package org.designvault.web.page.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.designvault.web.page.EntryNames;
import org.designvault.web.page.Library;
import org.junit.jupiter.api.Test;

class ListedTests {
  private static Listed of(String... written) {
    return Listed.of(List.of(written), EntryNames.Table.of(Library.facts()));
  }

  @Test
  void namesIdsCaseMarksAndSeparatorsAreRead() {
    assertThat(of("Circuit breaker; retry\r\n* RETRY STORM", "2) service-mesh,,retry").ids())
        .containsExactly("circuit-breaker", "retry", "retry-storm", "service-mesh");
  }

  @Test
  void whatIsNotKnownStaysAsItWasWritten() {
    assertThat(of("Circuit braker, retry").ids()).containsExactly("Circuit braker", "retry");
  }

  @Test
  void theAddressHoldsTheWholeList() {
    assertThat(of("retry\nCircuit Breaker").address(""))
        .isEqualTo("/review?adopted=retry,circuit-breaker");
    assertThat(of(" , ").address("")).isEqualTo("/review");
    assertThat(of("retry").address("q=x")).isEqualTo("/review?adopted=retry&q=x");
    assertThat(of("").address("q=x")).isEqualTo("/review?q=x");
  }

  @Test
  void halvesReadAsFractions() {
    assertThat(ReviewShaping.halves(0.5)).isEqualTo("½");
    assertThat(ReviewShaping.halves(2)).isEqualTo("2");
    assertThat(ReviewShaping.halves(3.5)).isEqualTo("3½");
  }
}
