package org.designvault.web.page.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Stability;
import org.designvault.web.page.Library;
import org.designvault.web.page.ask.StabilityShaping.Scale;
import org.designvault.web.page.ask.StabilityShaping.Sure;
import org.junit.jupiter.api.Test;

class StabilityShapingTests {
  private static final Slug AVAILABILITY = new Slug("availability");

  @Test
  void theScaleRunsFromTheLeastWeightToTheGreatest() {
    Sure sure = shaped(new Stability(AVAILABILITY, 2.0, 4.0, Library.RETRY));

    assertThat(sure.range()).isEqualTo("from 2.00 to 4.00");
    assertThat(sure.scale()).isEqualTo(new Scale(25, 50, 75));
    assertThat(sure.side()).isEqualTo("above");
    assertThat(sure.then()).isEqualTo(new StabilityShaping.Next("retry", "Retry"));
  }

  @Test
  void whatNothingChangesFillsTheScale() {
    Sure sure = shaped(new Stability(AVAILABILITY, null, null, null));

    assertThat(sure.range()).isEqualTo("at any weight");
    assertThat(sure.scale()).isEqualTo(new Scale(0, 100, 75));
    assertThat(sure.then()).isNull();
  }

  @Test
  void whoComesBeforeTheLeastWeightIsNamedWhereNobodyComesAbove() {
    Sure sure = shaped(new Stability(AVAILABILITY, 3.0, null, Library.RETRY));

    assertThat(sure.range()).isEqualTo("from 3.00 up");
    assertThat(sure.side()).isEqualTo("below");
  }

  private static Sure shaped(Stability stability) {
    Asked asked = AddressTests.read("/?quality=availability:4");
    return new StabilityShaping(asked, Library.names()).of(List.of(stability)).getFirst();
  }
}
