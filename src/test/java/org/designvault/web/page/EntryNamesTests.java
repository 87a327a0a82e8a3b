package org.designvault.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryNamesTests {
  private final EntryNames.Table table = EntryNames.Table.of(Library.facts());

  @Test
  void anEntryIsFoundByIdAndByNameInWhateverLettersAndMarks() {
    assertThat(table.id("circuit-breaker")).isEqualTo("circuit-breaker");
    assertThat(table.id("  CIRCUIT   breaker.")).isEqualTo("circuit-breaker");
  }

  @Test
  void whatNamesNothingStaysAsItWasWritten() {
    assertThat(table.id("Circuit Braker")).isEqualTo("Circuit Braker");
  }

  @Test
  void everyEntryCanBeChosenByName() {
    assertThat(table.choices())
        .extracting(Link::name)
        .containsExactly("Circuit Breaker", "Retry", "Retry Storm", "Service Mesh");
  }
}
