package org.designvault.cli;

import org.designvault.vault.Answer;
import org.jspecify.annotations.Nullable;

/// What an external embedding service had to do with an answer.
record EmbeddingText(Prose prose) {
  void print(Answer.@Nullable Embedding embedding) {
    if (embedding != null) {
      prose.entry("", embedding.text());
    }
  }
}
