package org.designvault.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {
  private static final String LINE =
      "A sentence that takes about fifty characters, more or less.\n";

  @Test
  void wholeTextIsItsOwnExcerptWhenThereIsRoom() {
    assertThat(Excerpt.of(LINE, 1_000)).isEqualTo(LINE);
  }

  @Test
  void endsWithAWholeLine() {
    assertThat(Excerpt.of(LINE.repeat(20), 400)).isEqualTo(LINE.repeat(6));
  }

  @Test
  void blockOfCodeIsClosedWhereItWasCut() {
    String text = LINE + "```java\n" + "int lines = 1;\n".repeat(100) + "```\n";
    assertThat(Excerpt.of(text, 400)).startsWith(LINE + "```java\nint").endsWith("1;\n```\n");
  }

  @Test
  void beginningOfHardlyAnythingIsNone() {
    assertThat(Excerpt.of(LINE.repeat(20), 200)).isEmpty();
    assertThat(Excerpt.of("x".repeat(2_000), 1_000)).isEmpty();
  }
}
