package org.designvault.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.designvault.vault.BriefForm;
import org.designvault.vault.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A judged question: a line of `data/evaluation/questions.jsonl`.
///
/// @param source `own`, or what it was made of
/// @param split `tune`, or `test`: not looked at while anything is tuned
/// @param style normal, symptom or terse
/// @param category home of the main answer
/// @param brief what is asked with the problem; the problem alone for most
/// @param set the set of entries that is asked for instead of a list
/// @param conflicts positions of constraints that cannot hold together; empty where they can
/// @param grades by entry: 3 the answer, 2 also right, 1 helps; empty where no entry can do
record Question(
    String id,
    String source,
    String split,
    String style,
    String category,
    String problem,
    BriefForm brief,
    Optional<WantedSet> set,
    List<Set<Integer>> conflicts,
    SequencedMap<String, Integer> grades) {
  static final String TUNE = "tune";
  static final String TEST = "test";
  static final List<String> STYLES = List.of("normal", "symptom", "terse");

  private static final Path FILE = Path.of("data/evaluation/questions.jsonl");
  private static final JsonMapper JSON = Json.mapper();
  private static final int MOST_RESULTS = 10;

  /// @param size most members
  /// @param mustCover qualities and troubles
  record WantedSet(int size, List<String> mustCover) {}

  static List<Question> all() {
    try {
      return Files.readAllLines(FILE).stream().map(Question::of).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Question of(String line) {
    JsonNode read = JSON.readTree(line);
    String problem = read.path("problem").asString("");
    ObjectNode form =
        read.path("brief") instanceof ObjectNode given ? given : JSON.createObjectNode();
    form.put("problem", problem).put("limit", MOST_RESULTS);
    SequencedMap<String, Integer> grades = new LinkedHashMap<>();
    for (JsonNode answer : read.path("expected")) {
      grades.put(answer.path("id").asString(), answer.path("grade").asInt());
    }
    return new Question(
        read.path("id").asString(),
        read.path("source").asString(""),
        read.path("split").asString(),
        read.path("style").asString(),
        read.path("category").asString("none"),
        problem,
        JSON.treeToValue(form, BriefForm.class),
        set(read.path("set")),
        read.path("conflict").valueStream().map(Question::positions).toList(),
        grades);
  }

  private static Optional<WantedSet> set(JsonNode set) {
    return set.isObject()
        ? Optional.of(
            new WantedSet(
                set.path("size").asInt(),
                set.path("mustCover").valueStream().map(JsonNode::asString).toList()))
        : Optional.empty();
  }

  private static Set<Integer> positions(JsonNode conflict) {
    return conflict.valueStream().map(JsonNode::asInt).collect(Collectors.toUnmodifiableSet());
  }

  /// The judged answers among these entries.
  Map<String, Integer> gradesAmong(Set<String> entries) {
    return grades.entrySet().stream()
        .filter(answer -> entries.contains(answer.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The full answers among these entries, as judged.
  List<String> answersAmong(Set<String> entries) {
    return grades.entrySet().stream()
        .filter(answer -> answer.getValue() == Measure.THE_ANSWER)
        .map(Map.Entry::getKey)
        .filter(entries::contains)
        .toList();
  }

  /// Whether one of these entries is a full answer.
  boolean isAnsweredBy(Set<String> entries) {
    return !answersAmong(entries).isEmpty();
  }

  boolean isOwn() {
    return source.equals("own");
  }

  boolean hasConstraints() {
    List<@Nullable Object> constraints = brief.constraints();
    return constraints != null && !constraints.isEmpty();
  }
}
