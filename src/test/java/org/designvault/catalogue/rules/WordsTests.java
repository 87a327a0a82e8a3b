package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cache caches cached caching",
        "retry retries retried retrying",
        "stop stops stopped stopping",
        "call calls called calling",
        "queue queues queued queueing",
        "process processes processed processing",
        "box boxes boxed boxing",
        "lock Locks LOCKED locking"
      })
  void knowAWordInItsForms(String forms) {
    assertThat(Words.stems(forms)).hasSize(4).allMatch(Words.stems(forms).getFirst()::equals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thing", "need", "bus", "less", "this", "bring", "as"})
  void leaveWordsThatOnlyLookLikeForms(String word) {
    assertThat(Words.stems(word)).containsExactly(word);
  }

  @Test
  void takeHyphensForSpaces() {
    assertThat(Words.stems("Write-Ahead log")).isEqualTo(Words.stems("write ahead LOG"));
  }

  @Test
  void holdNoContentWhenTheyAreShortOrOnlyConnect() {
    assertThat(Words.content("Would the API have been locked there, doesn't it?").values())
        .containsExactly("locked");
  }

  @Test
  void areCountedBetweenSpaces() {
    assertThat(Words.count("  one-two … three\n4 — ü ")).isEqualTo(4);
    assertThat(Words.count("")).isZero();
    assertThat(List.of(Words.count("—"), Words.count(" "))).containsOnly(0);
  }
}
