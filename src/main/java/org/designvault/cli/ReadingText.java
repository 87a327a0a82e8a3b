package org.designvault.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.designvault.vault.Answer;

/// What was read from phrases, and what was not.
record ReadingText(Prose prose) {
  void print(List<Answer.Understood> understood, List<Answer.NotUnderstood> notUnderstood) {
    for (Answer.Understood read : understood) {
      prose.entry("Read ", "'%s' as %s.".formatted(read.phrase(), said(read.as())));
    }
    notUnderstood.forEach(this::notUnderstood);
  }

  private void notUnderstood(Answer.NotUnderstood unread) {
    String candidates =
        unread.candidates().stream().map(ReadingText::said).collect(Collectors.joining(", or "));
    prose.entry(
        "Not understood: ",
        "'%s' in %s%s."
            .formatted(
                unread.phrase(),
                unread.in(),
                candidates.isEmpty() ? "" : "; it could mean " + candidates));
  }

  private static String said(Map<String, Object> constraint) {
    return constraint.entrySet().stream()
        .map(part -> part.getKey() + " " + part.getValue())
        .collect(Collectors.joining(" "));
  }
}
