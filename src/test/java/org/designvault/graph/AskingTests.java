package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.designvault.Shipped;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody wrote in SPARQL is answered in cells of the house, or refused with what mends it.
class AskingTests {
  private static final String PREFIXES =
      """
      PREFIX dv: <https://w3id.org/designvault/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  @Test
  void selectGivesIdsLiteralsAndWholeForeignIris() {
    Asked asked =
        ask(
            """
            SELECT ?id ?name ?kind ?none WHERE {
              ?id skos:prefLabel ?name ; a ?kind . FILTER(?id = <pattern/retry>)
            }
            """);
    assertThat(asked.columns()).containsExactly("id", "name", "kind", "none");
    assertThat(asked.rows())
        .containsExactly(Arrays.asList("pattern/retry", "Retry", "ontology#Pattern", null));
    assertThat(asked.turtle()).isEmpty();
    assertThat(asked.truncated()).isFalse();
    assertThat(asked.revision()).isEqualTo(Shipped.graph().revision());
    assertThat(ask("SELECT ?x { BIND(skos:broader AS ?x) }").rows())
        .containsExactly(List.of("http://www.w3.org/2004/02/skos/core#broader"));
  }

  @Test
  void askGivesOneCell() {
    assertThat(ask("ASK { <pattern/retry> a dv:Pattern }"))
        .isEqualTo(
            new Asked(
                Shipped.graph().revision(),
                List.of("answer"),
                List.of(List.of("true")),
                "",
                false));
    assertThat(ask("ASK { <pattern/retry> a dv:Force }").rows()).containsExactly(List.of("false"));
  }

  @Test
  void constructAndDescribeGiveTurtle() {
    assertThat(parsed(ask("CONSTRUCT { ?s a dv:Entry } WHERE { ?s a dv:Pattern }").turtle()).size())
        .isEqualTo(ask("SELECT ?s { ?s a dv:Pattern }").rows().size());
    assertThat(parsed(ask("DESCRIBE <pattern/retry>").turtle()).size())
        .isEqualTo(ask("SELECT * { <pattern/retry> ?p ?o }").rows().size());
  }

  @Test
  void answerIsCutAtItsLimitAndSaysSo() {
    Asked asked = ask("SELECT * { ?s ?p ?o . ?a skos:prefLabel ?c }");
    assertThat(asked.rows()).hasSize(10_000);
    assertThat(asked.truncated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SELECT * { ?s ?p }                   | line 3, column 18 | goes wrong at }           | \"\"",
        "SELECT                               | line 3, column 7  | ends too early          | \"\"",
        "nonsense                             | line 4, column 1  | goes wrong at             | \"\"",
        "SELECT ?x { ?x a nope:Thing }        | line 3, column 18 | nope:Thing              | PREFIX nope: <…>",
        "SELECT ?x { ?x a owl:Class }         | line 3, column 18 | owl:Class               | <http://www.w3.org/2002/07/owl#>",
        "DELETE WHERE { ?s ?p ?o }            | line 3, column 1  | DELETE                  | nothing can be changed",
        "LOAD <http://localhost/x>            | line 3, column 1  | LOAD                    | nothing can be changed",
        "SELECT * { LATERAL { ?s ?p ?o } }    | line 3, column 19 | LATERAL                 | \"\"",
        "SELECT (1 + AS ?x) {}                | line 3, column 13 | AS                      | \"\"",
        "SELECT ?x { FILTER(?x = 'open) }     | line 4, column 1  | goes wrong at                 | \"\"",
        "ASK { FILTER REGEX('a', '(') }       | \"\"             | Regex pattern exception: Unclosed group | \"\"",
        "SELECT (SUM(?x) AS ?n) ?y { ?x ?y 1} | \"\"                | Non-group key variable  | \"\""
      })
  void whatIsNoQueryIsRefusedWithItsPlace(String query, String where, String what, String hint) {
    RefusedQuery refused = refusal(() -> ask(query + "\n"));
    assertThat(refused.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(refused.where()).isEqualTo(where);
    assertThat(refused.expected()).isEqualTo("a SPARQL 1.1 query");
    assertThat(refused.what()).contains(what).doesNotContain("\n").doesNotContain("Exception");
    assertThat(refused.hint()).contains(hint);
  }

  private static Asked ask(String query) {
    return Shipped.graph().statements().ask(PREFIXES + query);
  }

  private static RefusedQuery refusal(ThrowingCallable asking) {
    return assertThatExceptionOfType(RefusedQuery.class).isThrownBy(asking).actual();
  }

  private static Graph parsed(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }
}
