package org.designvault.web.page.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedTests {
  @Test
  void anAddressHoldsWhatIsWantedAndNoEmptyFields() {
    assertThat(new Wanted("", "", "").address()).isEqualTo("/patterns");
    assertThat(new Wanted(" 100% & more ", "", "practice").address())
        .isEqualTo("/patterns?q=100%25%20%26%20more&kind=practice");
    assertThat(new Wanted("{q}", "a", "").address()).isEqualTo("/patterns?q=%7Bq%7D&category=a");
  }

  @Test
  void whatIsNotInTheAddressIsNotWanted() {
    assertThat(Wanted.of(Map.of("kind", "practice", "other", "x")))
        .isEqualTo(new Wanted("", "", "practice"));
    assertThat(Wanted.of(Map.of()).isAnything()).isFalse();
  }

  @Test
  void theFilterNamesOnlyWhatIsWanted() {
    assertThat(new Wanted("slow", "resilience", "").filter().categories())
        .isEqualTo(List.of("resilience"));
    assertThat(new Wanted("slow", "resilience", "").filter().kinds()).isEmpty();
  }
}
