package org.designvault.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.designvault.vault.BriefForm;
import org.designvault.vault.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A judged question: a line of `data/evaluation/questions.jsonl`.
///
/// @param split `tune`, or `test`: not looked at while anything is tuned
/// @param style normal, symptom or terse
/// @param category home of the main answer
/// @param brief what is asked with the problem; the problem alone for most
/// @param wantsSet whether a set of entries that work together is asked for
/// @param grades by entry: 3 the answer, 2 also right, 1 helps; empty where no entry can do
record Question(
    String id,
    String split,
    String style,
    String category,
    String problem,
    BriefForm brief,
    boolean wantsSet,
    SequencedMap<String, Integer> grades) {
  private static final Path FILE = Path.of("data/evaluation/questions.jsonl");
  private static final JsonMapper JSON = Json.mapper();
  private static final int MOST_RESULTS = 10;
  private static final int THE_ANSWER = 3;

  static List<Question> all() throws IOException {
    return Files.readAllLines(FILE).stream().map(Question::of).toList();
  }

  private static Question of(String line) {
    JsonNode read = JSON.readTree(line);
    String problem = read.path("problem").asString("");
    ObjectNode form =
        read.path("brief") instanceof ObjectNode given ? given : JSON.createObjectNode();
    form.put("problem", problem).put("limit", MOST_RESULTS);
    SequencedMap<String, Integer> grades = new java.util.LinkedHashMap<>();
    for (JsonNode answer : read.path("expected")) {
      grades.put(answer.path("id").asString(), answer.path("grade").asInt());
    }
    return new Question(
        read.path("id").asString(),
        read.path("split").asString(),
        read.path("style").asString(),
        read.path("category").asString("none"),
        problem,
        JSON.treeToValue(form, BriefForm.class),
        read.has("set"),
        grades);
  }

  /// The judged answers among these entries.
  Map<String, Integer> gradesAmong(java.util.Set<String> entries) {
    return grades.entrySet().stream()
        .filter(answer -> entries.contains(answer.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Whether one of these entries is a full answer.
  boolean isAnsweredBy(java.util.Set<String> entries) {
    return gradesAmong(entries).containsValue(THE_ANSWER);
  }

  boolean hasConstraints() {
    List<@Nullable Object> constraints = brief.constraints();
    return constraints != null && !constraints.isEmpty();
  }
}
