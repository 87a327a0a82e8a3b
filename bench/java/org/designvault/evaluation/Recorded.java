package org.designvault.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.designvault.vault.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The run that the gate holds the product to: `data/evaluation/recorded.json`.
///
/// A figure is written as its mean and the ends of its 95 % interval.
///
/// @param runs by split, `tune` first
record Recorded(SequencedMap<String, Run> runs) {
  static final Path FILE = Path.of("data/evaluation/recorded.json");

  private static final JsonMapper JSON = Json.mapper();
  private static final String QUESTIONS = "questions";

  /// @param on date, as in 2026-11-26
  /// @param answers by question the entries found, best first; empty for `test`
  record Run(String on, Figures figures, SequencedMap<String, List<String>> answers) {}

  static Recorded read(Path file) {
    SequencedMap<String, Run> runs = new LinkedHashMap<>();
    if (Files.exists(file)) {
      try {
        JsonNode whole = JSON.readTree(Files.readString(file));
        whole.properties().forEach(run -> runs.put(run.getKey(), run(run.getValue())));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return new Recorded(runs);
  }

  Optional<Run> run(String split) {
    return Optional.ofNullable(runs.get(split));
  }

  /// The same with another run of one split.
  Recorded with(String split, Run run) {
    SequencedMap<String, Run> all = new LinkedHashMap<>();
    for (String each : List.of(Question.TUNE, Question.TEST)) {
      Optional<Run> known = each.equals(split) ? Optional.of(run) : run(each);
      known.ifPresent(it -> all.put(each, it));
    }
    return new Recorded(all);
  }

  void write(Path file) {
    try {
      Files.writeString(
          file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json()) + "\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private ObjectNode json() {
    ObjectNode whole = JSON.createObjectNode();
    runs.forEach((split, run) -> {
      ObjectNode node = whole.putObject(split).put("on", run.on());
      groups(node.putObject("figures"), run.figures().held());
      groups(node.putObject("beside"), run.figures().beside());
      ObjectNode answers = node.putObject("answers");
      run.answers().forEach((question, list) -> list.forEach(answers.putArray(question)::add));
    });
    return whole;
  }

  private static void groups(ObjectNode node, SequencedMap<String, Group> groups) {
    groups.forEach((name, group) -> {
      ObjectNode figures = node.putObject(name).put(QUESTIONS, group.questions());
      group
          .figures()
          .forEach((measure, figure) -> {
            ArrayNode numbers = figures.putArray(measure);
            numbers.add(figure.mean()).add(figure.low()).add(figure.high());
          });
    });
  }

  private static Run run(JsonNode node) {
    SequencedMap<String, List<String>> answers = new LinkedHashMap<>();
    node.path("answers")
        .properties()
        .forEach(answer ->
            answers.put(
                answer.getKey(), answer.getValue().valueStream().map(JsonNode::asString).toList()));
    return new Run(
        node.path("on").asString(),
        new Figures(groups(node.path("figures")), groups(node.path("beside"))),
        answers);
  }

  private static SequencedMap<String, Group> groups(JsonNode node) {
    SequencedMap<String, Group> groups = new LinkedHashMap<>();
    node.properties().forEach(group -> groups.put(group.getKey(), group(group.getValue())));
    return groups;
  }

  private static Group group(JsonNode node) {
    int questions = node.path(QUESTIONS).asInt();
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    node.properties()
        .forEach(figure -> {
          List<Double> numbers = new ArrayList<>();
          figure.getValue().valueStream().forEach(number -> numbers.add(number.asDouble()));
          if (!figure.getKey().equals(QUESTIONS)) {
            figures.put(
                figure.getKey(),
                new Figure(numbers.get(0), numbers.get(1), numbers.get(2), questions));
          }
        });
    return new Group(questions, figures);
  }
}
