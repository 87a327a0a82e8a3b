package org.designvault.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.designvault.web.page.Unknown.Near;
import org.junit.jupiter.api.Test;

class UnknownTests {
  private static final Link INDEX = new Link("all qualities", "/qualities");

  @Test
  void whatIsSpeltAlikeIsNear() {
    assertThat(unknown("availabilty").near())
        .containsExactly(new Near("Availability", "/qualities/availability", ""));
  }

  @Test
  void whatHoldsTheWordIsNear() {
    assertThat(unknown("ability").near())
        .extracting(Near::name)
        .contains("Availability", "Recoverability", "Reliability");
  }

  @Test
  void nothingIsNearToNonsense() {
    assertThat(unknown("zz").near()).isEmpty();
    assertThat(unknown("<script>").near()).isEmpty();
  }

  private static Unknown unknown(String id) {
    return Unknown.term(
        "quality", id, Library.facts().qualities().keySet(), Library.names()::quality, INDEX);
  }
}
