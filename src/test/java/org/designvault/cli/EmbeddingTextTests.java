package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.designvault.vault.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmbeddingTextTests {

  @Test
  void saysWhatAServiceHadToDoWithTheAnswerAndElseNothing() {
    assertThat(said(new Answer.Embedding("away", "It was away.")))
        .isEqualToIgnoringNewLines("It was away.");
    assertThat(said(null)).isEmpty();
  }

  private static String said(Answer.@Nullable Embedding embedding) {
    StringWriter out = new StringWriter();
    new EmbeddingText(new Prose(new PrintWriter(out, true))).print(embedding);
    return out.toString();
  }
}
