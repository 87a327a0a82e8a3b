package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.pattern.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentRulesTests {
  private final ContentRules rules = new ContentRules();

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("intent-too-long", 7, "intent", "49 words", "at most 45", ""),
        arguments("body-too-short", 39, "body", "394 words", "450 to 1000 words", "not counted"),
        arguments("body-too-long", 39, "body", "1018 words", "450 to 1000 words", "not counted"),
        arguments("structure-without-diagram", 65, "Structure", "", "a diagram", ""),
        arguments("structure-without-table", 65, "Structure", "", "a table", ""),
        arguments("implementation-without-code", 80, "Implementation", "", "a block of code", ""),
        arguments("implementation-without-advice", 80, "Implementation", "", "a list of 4", ""),
        arguments("too-little-advice", 100, "Implementation", "3 items", "a list of 4 to 8", ""),
        arguments("too-much-advice", 100, "Implementation", "9 items", "a list of 4 to 8", ""),
        arguments(
            "question-with-the-name",
            15,
            "questions[4]",
            "Is it wise to put spare-keys on paper?",
            "a question without the name 'Spare Key'",
            "does not know it"),
        arguments(
            "question-with-an-alias",
            15,
            "questions[4]",
            "Is a key under the MAT wise?",
            "a question without the name 'Key Under the Mat'",
            "does not know it"),
        arguments(
            "question-twice",
            15,
            "questions[4]",
            "My flatmate took the train, with both sets; and I stood in the rain until midnight!",
            "each question once",
            "questions[0]"),
        arguments(
            "questions-in-words-of-the-intent",
            10,
            "questions",
            "3 questions",
            "at least 4 questions without a content word of the intent",
            "other words than break, credential, first,"),
        arguments("code-without-language", 84, "Implementation", "", "a language", ""),
        arguments("code-without-fences", 101, "Implementation", "", "a language", ""),
        arguments(
            "java-that-does-not-compile",
            93,
            "Implementation",
            "Map<String, Integer> broken = new TreeMap<>(fund);",
            "Java that compiles by itself",
            "cannot find symbol"),
        arguments(
            "java-with-a-warning",
            88,
            "Implementation",
            "final class Round extends Exception {",
            "Java that compiles by itself",
            "serialVersionUID"),
        arguments(
            "java-that-needs-a-library",
            88,
            "Implementation",
            "import org.jspecify.annotations.*;",
            "Java that compiles by itself",
            "package org.jspecify.annotations does not exist"),
        arguments("yaml-that-does-not-parse", 104, "Implementation", "---", "YAML", "expected ','"),
        arguments("json-that-does-not-parse", 104, "Implementation", "}", "JSON", "Unexpected"),
        arguments(
            "json-with-a-key-twice", 103, "Implementation", "\"seal\": 18", "JSON", "Duplicate"),
        arguments("xml-that-does-not-parse", 103, "Implementation", "</book>", "XML", "\"seal\""),
        arguments(
            "xml-with-a-document-type",
            101,
            "Implementation",
            "<!DOCTYPE book [<!ENTITY seal SYSTEM \"file:///etc/hostname\">]>",
            "XML",
            "DOCTYPE is disallowed"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void findExactlyTheFaultAfterWhichAFixtureIsNamed(
      String fixture, int line, String key, String value, String expected, String hint) {
    List<Fault> found = rules.check(Entries.fixture(fixture));
    assertThat(found).hasSize(1);
    Fault fault = found.getFirst();
    assertThat(fault.file()).isEqualTo(Entries.FAULTS.resolve(fixture + ".md").toString());
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.key()).isEqualTo(key);
    assertThat(fault.value()).isEqualTo(value);
    assertThat(fault.expected()).startsWith(expected);
    assertThat(fault.hint()).contains(hint);
  }

  @Test
  void findNothingInASoundEntry() {
    assertThat(rules.check(Entries.fixture("sound"))).isEmpty();
  }

  @Test
  void haveATestForEveryFixture() throws IOException {
    List<Object> tested = new java.util.ArrayList<>(List.of("sound"));
    tested.addAll(faults().map(arguments -> arguments.get()[0]).toList());
    tested.addAll(DiagramsTests.faults().map(arguments -> arguments.get()[0]).toList());
    try (Stream<Path> files = Files.list(Entries.FAULTS)) {
      List<String> names =
          files.map(file -> file.getFileName().toString().replace(".md", "")).toList();
      assertThat(tested).containsExactlyInAnyOrderElementsOf(names);
    }
  }
}
