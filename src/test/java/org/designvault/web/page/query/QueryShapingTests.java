package org.designvault.web.page.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.designvault.Shipped;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.designvault.vault.Guide;
import org.designvault.vault.Question;
import org.designvault.vault.RefusedRequest;
import org.designvault.web.page.Library;
import org.designvault.web.page.query.QueryView.Cell;
import org.designvault.web.page.query.QueryView.Column;
import org.designvault.web.page.query.QueryView.Refusal;
import org.designvault.web.page.query.QueryView.Table;
import org.designvault.web.page.query.QueryView.Triples;
import org.junit.jupiter.api.Test;

class QueryShapingTests {
  private static final String EXAMPLE =
      "# Title: x\n\nPREFIX dv: <https://example.org/#>\nSELECT ?a { ?a dv:b ?c }\n";
  private static final String TWIN = "// Title: x\n\nMATCH (a) RETURN a\n";
  private static final Guide GUIDE =
      new Guide(
          List.of(
              new Question(
                  "x",
                  "X",
                  "What is x?",
                  List.of(),
                  List.of(),
                  EXAMPLE,
                  TWIN,
                  Map.of("quality", List.of("quality/security")))),
          List.of(new Guide.Term("affects", "link", "affects", "Moves.", "", "", "")));
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), 100, 1000);

  @Test
  void aThingHasItsNameAndItsPage() {
    assertThat(cell("pattern/retry")).isEqualTo(linked("Retry", "/patterns/retry"));
    assertThat(cell("quality/availability"))
        .isEqualTo(linked("Availability", "/qualities/availability"));
    assertThat(cell("category/messaging")).isEqualTo(linked("Messaging", "/categories/messaging"));
    assertThat(cell("force/fail-fast-vs-keep-trying").substring(0, 9)).isEqualTo("Fail fast");
    assertThat(cell("context/platform/vm"))
        .isEqualTo(linked("Platform: Machines", "/ontology#context-platform-vm"));
  }

  @Test
  void aStatementOfAnEntryLeadsToItsPartOfThePage() {
    assertThat(cell("pattern/circuit-breaker#effect-availability"))
        .isEqualTo(linked("Circuit Breaker", "/patterns/circuit-breaker#consequences"));
    assertThat(cell("pattern/retry#exposes-to-retry-storm"))
        .isEqualTo(linked("Retry", "/patterns/retry#related"));
  }

  @Test
  void whatHasNoPageStaysAsItIs() {
    for (String text :
        List.of(
            "a/b", "pattern/none", "https://example.org/x", "source/a", "context/a/b", "x", "")) {
      assertThat(cell(text)).as(text).isEqualTo(linked("", ""));
    }
  }

  @Test
  void numbersHaveBarsWhenThereIsSomethingToCompare() {
    Table table = table(List.of("n"), List.of("4", "-2", "1.0"));

    assertThat(table.columns()).containsExactly(new Column("n", true, true));
    assertThat(table.rows())
        .extracting(row -> row.getFirst().text() + " " + row.getFirst().percent())
        .containsExactly("4 100", "−2 50", "1.0 25");
    assertThat(table.rows().get(1).getFirst().isLess()).isTrue();
    assertThat(table(List.of("n"), List.of("4")).columns().getFirst().hasBars()).isFalse();
  }

  @Test
  void oneWordMakesAColumnWords() {
    assertThat(table(List.of("n"), List.of("4", "four")).columns())
        .containsExactly(new Column("n", false, false));
  }

  @Test
  void anUnboundCellIsEmpty() {
    Asked asked =
        Shipped.graph()
            .statements()
            .ask("SELECT ?a ?n { VALUES (?a ?n) { (UNDEF 1) (\"x\" UNDEF) } }");
    Table table = (Table) requireNonNull(shaping("").answered(asked).outcome());

    assertThat(table.rows().getFirst().getFirst().text()).isEmpty();
    assertThat(table.columns().getLast().isNumeric()).isTrue();
  }

  @Test
  void theStatusCountsAndSaysWhenThereIsMore() {
    assertThat(status(false, List.of())).isEqualTo("No row");
    assertThat(status(false, List.of("x"))).isEqualTo("1 row");
    assertThat(status(true, List.of("x", "y"))).isEqualTo("The first 2 rows; there are more");
  }

  @Test
  void triplesAndRefusalsHaveFacesOfTheirOwn() {
    Asked made = new Asked("0", List.of(), List.of(), "<a> <b> <c> .", false);
    assertThat(shaping("").answered(made).outcome()).isEqualTo(new Triples("<a> <b> <c> .", false));
    RefusedQuery refused = new RefusedQuery(Reason.MALFORMED, "No.", "line 1", "SPARQL", "mend it");
    assertThat(shaping("").refused(refused).outcome())
        .isEqualTo(new Refusal("No.", "line 1", "SPARQL", "mend it"));
  }

  @Test
  void anExampleIsRecognisedWhateverTheEndsOfItsLines() {
    assertThat(shaping(EXAMPLE.replace("\n", "\r\n").strip()).unasked().example())
        .isEqualTo(GUIDE.questions().getFirst());
    assertThat(shaping(EXAMPLE.replace("?a", "?z")).unasked().example()).isNull();
  }

  @Test
  void anAddressHoldsTheQueryWhereItIsShortEnough() {
    assertThat(shaping("ASK {}").unasked().address()).isEqualTo("/query?query=ASK+%7B%7D");
    assertThat(shaping("ASK {}").unasked().endpoint()).isEqualTo("/sparql?query=ASK+%7B%7D");
    assertThat(shaping(EXAMPLE).unasked().address()).isEqualTo("/query?example=x");
    assertThat(shaping("#".repeat(5000)).unasked().address()).isEqualTo("/query");
    assertThat(shaping("#".repeat(5000)).unasked().endpoint()).isEmpty();
  }

  @Test
  void theEditorKnowsThePrefixesAndTerms() {
    assertThat(shaping("").unasked().prefixes()).containsExactly("dv: <https://example.org/#>");
    assertThat(shaping("").unasked().terms()).containsExactly("dv:affects");
  }

  private static String cell(String text) {
    Cell cell = table(List.of("x"), List.of(text)).rows().getFirst().getFirst();
    assertThat(cell.text()).isEqualTo(text);
    return linked(cell.name(), cell.href());
  }

  private static String linked(String name, String href) {
    return name + " -> " + href;
  }

  private static Table table(List<String> columns, List<String> rows) {
    return (Table) requireNonNull(shaping("").answered(asked(columns, false, rows)).outcome());
  }

  private static String status(boolean more, List<String> rows) {
    return shaping("").answered(asked(List.of("x"), more, rows)).status();
  }

  private static Asked asked(List<String> columns, boolean more, List<String> rows) {
    return new Asked("0", columns, rows.stream().map(List::of).toList(), "", more);
  }

  private static QueryShaping shaping(String text) {
    return new QueryShaping(Written.sparql(text), GUIDE, Library.facts(), LIMITS, false);
  }

  @Test
  void aQuestionInCypherIsKnownByItsTextAndItsParameters() {
    Question question = GUIDE.questions().getFirst();
    Written twin = Written.of(question, Written.Language.CYPHER);
    assertThat(twin.parameters()).isEqualTo("{\"quality\":[\"quality/security\"]}");
    QueryView asked = cypher(twin).unasked();
    assertThat(asked.example()).isEqualTo(question);
    assertThat(asked.address()).isEqualTo("/query?example=x&language=cypher");
    assertThat(asked.endpoint()).isEmpty();
    QueryView other =
        cypher(new Written(twin.language(), twin.text(), "{\"quality\": [1]}")).unasked();
    assertThat(other.example()).isNull();
    assertThat(other.address())
        .startsWith("/query?language=cypher&query=%2F%2F+Title")
        .endsWith("&parameters=%7B%22quality%22%3A+%5B1%5D%7D");
  }

  @Test
  void whatTheEngineCannotDoIsToldWithAHint() {
    QueryView page =
        cypher(new Written(Written.Language.CYPHER, "RETURN 1", ""))
            .refused(
                new RefusedRequest(
                    List.of(
                        new RefusedRequest.Problem("engine", "one of RDF", "neo4j", "SPARQL"))));
    assertThat(page.outcome()).isEqualTo(new Refusal("engine: one of RDF", "", "neo4j", "SPARQL"));
  }

  private static QueryShaping cypher(Written written) {
    return new QueryShaping(written, GUIDE, Library.facts(), LIMITS, true);
  }
}
