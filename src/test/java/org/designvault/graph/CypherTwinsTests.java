package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each file of facts and questions is written in Cypher too. That both yield the same rows, those
/// of the header's example among them, is the contract of engines.
class CypherTwinsTests {
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
  private static final Pattern WRITES =
      Pattern.compile("\\b(CREATE|MERGE|SET|DELETE|REMOVE|LOAD|FOREACH)\\b");

  @ParameterizedTest
  @MethodSource("org.designvault.graph.EngineContract#questions")
  void aTwinOpensWithTheSameWords(NamedQuery query) {
    assertThat(opening(query.text("cypher"), "//")).isEqualTo(opening(query.text("sparql"), "#"));
  }

  @ParameterizedTest
  @MethodSource("org.designvault.graph.EngineContract#questions")
  void itTakesTheParametersOfItsHeaderAndReadsOneRevision(NamedQuery query) {
    Set<String> expected =
        Stream.concat(
                Stream.of("revision"),
                query.parameters().stream().map(parameter -> String.join("_", parameter.names())))
            .collect(Collectors.toSet());
    assertThat(PARAMETER.matcher(query.text("cypher")).results().map(found -> found.group(1)))
        .allMatch(expected::contains)
        .containsAll(expected);
  }

  @ParameterizedTest
  @MethodSource("org.designvault.graph.EngineContract#questions")
  void itChangesNothingAndStatesItsOrder(NamedQuery query) {
    assertThat(query.text("cypher")).doesNotContainPattern(WRITES).contains("\nORDER BY ");
  }

  private static List<String> opening(String text, String comment) {
    return text.lines()
        .takeWhile(line -> line.startsWith(comment) || line.isBlank())
        .map(line -> line.startsWith(comment) ? line.substring(comment.length()) : line)
        .toList();
  }
}
