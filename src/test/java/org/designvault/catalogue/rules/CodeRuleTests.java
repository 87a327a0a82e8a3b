package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.designvault.pattern.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRuleTests {
  private final CodeRule rule = new CodeRule();

  @ParameterizedTest
  @ValueSource(strings = {"sql", "text", "solidity", "promql", "mermaid", "python"})
  void asksOtherLanguagesForNoMoreThanTheirName(String language) {
    assertThat(rule.faults(Entries.code(language, "(( nothing"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "json", "yaml", "xml"})
  void readsWhatItCan(String language) {
    assertThat(rule.faults(Entries.code(language, "{ <")))
        .isNotEmpty()
        .extracting(Fault::key)
        .containsOnly("Context");
  }

  @Test
  void blamesTheLineOfTheFile() {
    assertThat(rule.faults(Entries.code("json", "{\n  \"a\": 1,\n  b\n}")))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.line()).isEqualTo(15);
          assertThat(fault.value()).isEqualTo("b");
        });
  }
}
