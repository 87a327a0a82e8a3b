package org.designvault.recommend.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.recommend.Constraint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people write, read with the shipped vocabulary and catalogue. A new label or entry that
/// takes words of a row to itself shows here.
class PhrasesTests {
  private static final Path FILE = Path.of("src/test/resources/reading/phrases.tsv");
  private static final int FEWEST = 120;
  private static final String NOTHING = "nothing";

  private final PhraseReader reader = PhraseReader.over(Shipped.facts());

  /// @param left words that were not read
  record Row(String kind, String text, String reading, String left) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : "");
    }
  }

  static List<Row> rows() throws IOException {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines.filter(line -> !line.startsWith("#")).map(Row::of).toList();
    }
  }

  @Test
  void manyWaysOfSayingItAreTold() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(FEWEST).extracting(Row::text).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itIsReadAsWhatItMeans(Row row) {
    if (row.kind().equals("problem")) {
      assertThat(offered(row.text())).isEqualTo(row.reading());
      return;
    }
    Reading reading = reader.read(row.text());
    assertThat(said(reading)).isEqualTo(row.reading());
    assertThat(left(reading)).isEqualTo(row.left());
  }

  private static String said(Reading reading) {
    Map<Integer, String> parts = new LinkedHashMap<>();
    reading.understood().forEach(read -> parts.put(read.start(), said(read.constraint())));
    for (Reading.Unread unread : reading.notUnderstood()) {
      if (!unread.candidates().isEmpty()) {
        parts.put(
            unread.start(),
            unread.candidates().stream()
                .map(PhrasesTests::said)
                .collect(Collectors.joining(" | ", "maybe ", "")));
      }
    }
    return parts.isEmpty()
        ? NOTHING
        : parts.entrySet().stream()
            .sorted(Comparator.comparingInt(Map.Entry::getKey))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining("; "));
  }

  private static String left(Reading reading) {
    return reading.notUnderstood().stream()
        .filter(unread -> unread.candidates().isEmpty())
        .map(Reading.Unread::phrase)
        .collect(Collectors.joining(" / "));
  }

  private String offered(String problem) {
    Map<Integer, List<String>> places = new LinkedHashMap<>();
    for (Mention mention : reader.recognise(problem)) {
      List<String> place = places.computeIfAbsent(mention.start(), _ -> new ArrayList<>());
      MentionForm.of(mention).forEach(form -> place.add(said(form)));
    }
    return places.isEmpty()
        ? NOTHING
        : places.values().stream()
            .map(place -> String.join(" | ", place))
            .collect(Collectors.joining("; "));
  }

  private static String said(Constraint constraint) {
    return switch (constraint) {
      case Constraint.InContext(var value, var proven) -> (proven ? "proven " : "fact ") + value;
      case Constraint.NotContext(var value) -> "not " + value;
      case Constraint.QualityAtLeast(var quality, var _) -> "help " + quality;
      case Constraint.Mitigates(var trouble) -> "mitigates " + trouble;
      case Constraint.Without(var entry) -> "without " + entry;
      case Constraint.AllOf(var parts) -> parts.toString();
      case Constraint.CompatibleWithAdopted() -> "compatible";
    };
  }

  private static String said(Map<String, Object> form) {
    String key = form.keySet().iterator().next();
    String kind =
        switch (key) {
          case "quality" -> "weigh";
          case "context" -> form.containsKey("proven") ? "proven" : "fact";
          case "failureMode" -> "seen";
          case "adopted" -> "have";
          case "notContext" -> "not";
          default -> key;
        };
    return kind + " " + form.get(key);
  }
}
