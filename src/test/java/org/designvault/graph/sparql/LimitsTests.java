package org.designvault.graph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.designvault.graph.Statements;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.sparql.watch.SparqlSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Limits are settings: they hold as they are set, and refusals name them.
class LimitsTests {
  private static final String TURTLE =
      ":a :p 'one', 'two', 'three' . :b :p 'four', 'five', 'six' . :c :p :a, :b .";

  @Test
  void answerEndsAtItsRows() {
    Statements open = Opened.turtle(limits(50, 3, 1000, 1000, 1000), TURTLE);
    assertThat(open.ask("SELECT * { ?s ?p ?o }").rows()).hasSize(3);
    assertThat(open.ask("SELECT * { ?s ?p ?o }").truncated()).isTrue();
    assertThat(open.ask("SELECT * { ?s ?p ?o } LIMIT 3").truncated()).isFalse();
    Asked made = open.ask("CONSTRUCT WHERE { ?s ?p ?o }");
    assertThat(made.truncated()).isTrue();
    assertThat(Opened.read(made.turtle()).size()).isEqualTo(3);
  }

  @Test
  void answerEndsAtItsCharacters() {
    Statements open = Opened.turtle(limits(50, 100, 1000, 1000, 60), TURTLE);
    Asked asked = open.ask("SELECT * { ?s ?p ?o }");
    assertThat(asked.truncated()).isTrue();
    assertThat(asked.rows()).hasSizeBetween(1, 7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { ?s ?p ?o } # and a remark that goes on for more   | 50 characters",
        "SELECT * { ?s ?p ?o . ?a ?b ?c . ?d ?e ?f }                  | 22 intermediate rows of 9",
        "SELECT (CONCAT('0123456789','0123456789') AS ?x){}           | 10 characters"
      })
  void refusalNamesTheLimit(String query, String limit) {
    Statements open = Opened.turtle(limits(50, 100, 200, 10, 100_000), TURTLE);
    assertThatExceptionOfType(RefusedQuery.class)
        .isThrownBy(() -> open.ask(query))
        .satisfies(refused -> assertThat(refused.expected()).contains("at most " + limit));
  }

  @Test
  void limitsAreSaidInWords() {
    assertThat(limits(50, 3, 200, 10, 60).inWords())
        .contains("50 characters", "30 s", "3 rows", "60 characters", "2 are evaluated", "16 more");
  }

  @Test
  void noProcessorIsLeftOutUnlessToldSo() {
    SparqlSettings all =
        new SparqlSettings(Duration.ofSeconds(1), Duration.ZERO, 0, 1, 1, 1, 1, 1, 1);
    assertThat(all.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
  }

  @Test
  void nonsenseIsNoLimit() {
    assertThatIllegalArgumentException().isThrownBy(() -> limits(0, 1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 1, -1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SparqlSettings(Duration.ZERO, Duration.ZERO, 0, 1, 1, 1, 1, 1, 1));
  }

  private static SparqlSettings limits(int length, int rows, int work, int text, int characters) {
    Duration ample = Duration.ofSeconds(30);
    return new SparqlSettings(ample, ample, 2, 16, length, rows, work, text, characters);
  }
}
