package org.designvault.web.page;

import static org.assertj.core.api.Assertions.assertThat;

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
}
