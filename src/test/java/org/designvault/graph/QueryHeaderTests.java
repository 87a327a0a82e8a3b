package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.designvault.graph.NamedQuery.Parameter;
import org.junit.jupiter.api.Test;

class QueryHeaderTests {
  private static final String HEADER =
      """
      # Title:   A title
      # Answers: A question?
      # Params:  none
      # Columns: entry (id)
      # Example: pattern/retry
      """;

  @Test
  void aHeaderHasEveryKeyAndNoOther() {
    assertThat(parse(HEADER).title()).isEqualTo("A title");
    for (String line : HEADER.lines().toList()) {
      assertThatThrownBy(() -> parse(HEADER.replace(line + "\n", "")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("a.rq: header has ");
    }
    assertThatThrownBy(() -> parse(HEADER + "# Author:  Somebody\n"))
        .hasMessageStartingWith("a.rq: header has ");
    assertThatThrownBy(() -> parse("# Title:   A check\n# Fault:   so\n"))
        .hasMessageStartingWith("a.rq: header has ");
  }

  @Test
  void aHeaderStatesTypesAndExamples() {
    assertThatThrownBy(() -> parse(HEADER.replace("(id)", "(iri)")))
        .hasMessage("a.rq: no such type: iri");
    assertThatThrownBy(() -> parse(HEADER.replace("entry (id)", "entry")))
        .hasMessage("a.rq: expected 'name (type)', not: entry");
    assertThatThrownBy(() -> parse(HEADER.replace("none", "entry (id)")))
        .hasMessage("a.rq: parameter without 'e.g.': entry (id)");
  }

  @Test
  void aHeaderMayGoOnOnTheNextLine() {
    NamedQuery query =
        parse(
            HEADER.replace("none", "a (id) b (number), e.g. x/1 1, x/2 2;\n#     c (id), e.g. y"));
    assertThat(query.parameters())
        .extracting(Parameter::names)
        .containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(query.parameters().getFirst().example())
        .containsExactly(List.of("x/1", "1"), List.of("x/2", "2"));
  }

  private static NamedQuery parse(String text) {
    return QueryHeader.parse("a.rq", "a", Map.of("sparql", text));
  }
}
