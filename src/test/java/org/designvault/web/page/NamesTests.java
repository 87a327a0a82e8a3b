package org.designvault.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTests {
  private final Names names = Library.names();

  @Test
  void idsHaveTheNamesOfTheVocabulary() {
    assertThat(names.quality("availability")).isEqualTo("Availability");
    assertThat(names.entry("retry-storm")).isEqualTo("Retry Storm");
    assertThat(names.category("messaging")).isEqualTo("Messaging");
    assertThat(names.force("fail-fast-vs-keep-trying")).isEqualTo("Fail fast, or keep trying");
    assertThat(names.kind("practice")).isEqualTo("Practice");
    assertThat(names.context("platform/kubernetes")).isEqualTo("Platform: Kubernetes");
  }

  @Test
  void whatIsUnknownIsItsOwnName() {
    assertThat(names.quality("No Such")).isEqualTo("No Such");
    assertThat(names.entry("none")).isEqualTo("none");
    assertThat(names.category("")).isEmpty();
    assertThat(names.force("x/y")).isEqualTo("x/y");
    assertThat(names.kind("thing")).isEqualTo("thing");
    assertThat(names.context("platform/moon")).isEqualTo("platform/moon");
  }

  @Test
  void everyKindOfConstraintReadsAloud() {
    assertThat(names.constraint(Map.of("context", "platform/vm")))
        .isEqualTo("not wrong for Platform: Machines");
    assertThat(names.constraint(Map.of("context", "platform/vm", "proven", true)))
        .isEqualTo("proven for Platform: Machines");
    assertThat(names.constraint(Map.of("notContext", "platform/vm")))
        .isEqualTo("does not need Platform: Machines");
    assertThat(names.constraint(Map.of("mitigates", "retry-storm")))
        .isEqualTo("makes Retry Storm rarer or smaller");
    assertThat(names.constraint(Map.of("without", "retry"))).isEqualTo("without Retry");
    assertThat(names.constraint(Map.of("compatibleWithAdopted", true)))
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
    return names.constraint(Map.of("quality", "availability", "atLeast", level));
  }

  @Test
  void aPhraseStandsForItselfAndAnObjectIsReadAloud() {
    assertThat(names.demand("no broker")).isEqualTo("no broker");
    assertThat(names.demand("{\"without\": \"retry\"}")).isEqualTo("without Retry");
    assertThat(names.demand("{broken")).isEqualTo("{broken");
  }
}
