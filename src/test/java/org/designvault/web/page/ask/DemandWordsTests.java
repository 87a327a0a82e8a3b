package org.designvault.web.page.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.designvault.web.page.Library;
import org.junit.jupiter.api.Test;

class DemandWordsTests {
  private final DemandWords words = new DemandWords(Library.names());

  @Test
  void everyKindOfConstraintReadsAloud() {
    assertThat(words.constraint(Map.of("context", "platform/vm")))
        .isEqualTo("not wrong for Platform: Machines");
    assertThat(words.constraint(Map.of("context", "platform/vm", "proven", true)))
        .isEqualTo("proven for Platform: Machines");
    assertThat(words.constraint(Map.of("notContext", "platform/vm")))
        .isEqualTo("does not need Platform: Machines");
    assertThat(words.constraint(Map.of("mitigates", "retry-storm")))
        .isEqualTo("makes Retry Storm rarer or smaller");
    assertThat(words.constraint(Map.of("without", "retry"))).isEqualTo("without Retry");
    assertThat(words.constraint(Map.of("compatibleWithAdopted", true)))
        .isEqualTo("compatible with what is in place");
  }

  @Test
  void aDemandOnAQualitySaysHowMuch() {
    assertThat(atLeast(-1)).isEqualTo("Availability at worst a little harmed");
    assertThat(atLeast(0)).isEqualTo("Availability not harmed");
    assertThat(atLeast(1)).isEqualTo("Availability helped");
    assertThat(atLeast(2)).isEqualTo("Availability helped strongly");
  }

  private String atLeast(int level) {
    return words.constraint(Map.of("quality", "availability", "atLeast", level));
  }

  @Test
  void aPhraseStandsForItselfAndAnObjectIsReadAloud() {
    assertThat(words.demand("no broker")).isEqualTo("no broker");
    assertThat(words.demand("{\"without\": \"retry\"}")).isEqualTo("without Retry");
    assertThat(words.demand("{broken")).isEqualTo("{broken");
  }
}
