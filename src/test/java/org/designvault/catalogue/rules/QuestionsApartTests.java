package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.designvault.Shipped;
import org.designvault.catalogue.EntryFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Ranking is tuned on judged questions, which tell something only as long as no entry was written
/// to them.
class QuestionsApartTests {
  private static final Path JUDGED = Path.of("data/evaluation/questions.jsonl");
  private static final int RUN = 6;

  @Test
  void noQuestionOfAnEntryHasSixWordsInARowOfAJudgedOne() throws IOException {
    Set<String> judged = new HashSet<>();
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(JUDGED)) {
      JsonNode question = json.readTree(line);
      judged.addAll(Words.runs(question.get("problem").asString(), RUN));
    }
    assertThat(judged).isNotEmpty();
    for (EntryFile entry : Shipped.catalogue().entries()) {
      List<String> shared =
          Written.of(entry).texts("questions").stream()
              .flatMap(question -> Words.runs(question, RUN).stream())
              .filter(judged::contains)
              .toList();
      assertThat(shared).as(entry.file()).isEmpty();
    }
  }
}
