package org.designvault.graph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.designvault.graph.sparql.HostileQueries.PREFIXES;

import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.designvault.graph.Statements;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A query that would go on or grow without end is refused, and whoever asks next is answered.
@Timeout(60)
class HostileQueryTests {
  private static final int CHAIN = 8_000;
  private static final Graph GRAPH = Opened.read(turtle());
  private static final Statements PATIENT = Opened.graph(Opened.usual(), GRAPH);
  private static final Statements HASTY =
      Opened.graph(Opened.within(Duration.ofMillis(500)), GRAPH);

  /// A chain, a dense corner, and long texts.
  private static String turtle() {
    StringBuilder turtle = new StringBuilder();
    for (int node = 0; node < CHAIN; node++) {
      turtle.append(":n%d :p :n%d .\n".formatted(node, node + 1));
    }
    for (int from = 0; from < 40; from++) {
      for (int to = 0; to < 40; to++) {
        turtle.append(":k%d :q :k%d .\n".formatted(from, to));
      }
      turtle.append(":n%d :t \"%s%d\" .\n".formatted(from, "a".repeat(8_000), from));
    }
    return turtle.toString();
  }

  @AfterEach
  void nextQuestionIsAnswered() {
    for (Statements statements : List.of(PATIENT, HASTY)) {
      assertThat(statements.ask(PREFIXES + "ASK { :n0 :p :n1 }").rows())
          .containsExactly(List.of("true"));
    }
  }

  static Object[] refusedBeforeTheyRun() {
    return HostileQueries.refusedBeforeTheyRun();
  }

  @ParameterizedTest(name = "{0} {1} {index}")
  @MethodSource
  void refusedBeforeTheyRun(Reason reason, String what, String query) {
    RefusedQuery refused = refusal(PATIENT, query);
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.what()).contains(what);
    assertThat(refused.expected()).isNotBlank();
  }

  static String[] endlessUnlessStopped() {
    return HostileQueries.endlessUnlessStopped();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource
  void endlessUnlessStopped(String query) {
    RefusedQuery refused = refusal(HASTY, query);
    assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW);
    assertThat(refused.expected()).isEqualTo("an answer within 0.5 s");
  }

  static String[] boundlessUnlessStopped() {
    return HostileQueries.boundlessUnlessStopped();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource
  void boundlessUnlessStopped(String query) {
    RefusedQuery refused = refusal(PATIENT, query);
    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(refused.expected()).contains("at most ").containsPattern("\\d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "SELECT (COUNT(*) AS ?n) { :n0 :p+ ?o }                                        ~ 8000",
        "SELECT (COUNT(*) AS ?n) { ?s :p* :n8000 }                                     ~ 8001",
        "SELECT (COUNT(*) AS ?n) { :n0 :p*/:t ?o }                                     ~ 40",
        "SELECT (COUNT(*) AS ?n) { ?s :t ?t FILTER REGEX(?t, '^(a|b)*7$') }            ~ 1",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(?o IN (1, :n5, 'x')) }              ~ 1",
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }                             ~ 0",
        "SELECT (xsd:integer('7') + 1 AS ?n) {}                                        ~ 8",
        "SELECT (COUNT(*) AS ?n) { ?s <java:org.apache.jena.Nothing> ?o }              ~ 0"
      })
  void whatIsLongButHonestIsAnswered(String query, String answer) {
    assertThat(PATIENT.ask(PREFIXES + query).rows()).containsExactly(List.of(answer));
  }

  @Test
  void aListOfThousandsIsNoDepth() {
    String numbers = HostileQueries.many(5_000, ",", String::valueOf);
    assertThat(PATIENT.ask(PREFIXES + "ASK { ?s :t ?o FILTER(?o IN (" + numbers + ")) }").rows())
        .containsExactly(List.of("false"));
  }

  private static RefusedQuery refusal(Statements statements, String query) {
    return assertThatExceptionOfType(RefusedQuery.class)
        .isThrownBy(() -> statements.ask(PREFIXES + query))
        .actual();
  }
}
