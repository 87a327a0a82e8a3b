package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.designvault.Shipped;
import org.designvault.catalogue.Catalogue;
import org.designvault.catalogue.EntryFile;
import org.designvault.graph.NamedQuery.Column;
import org.designvault.graph.NamedQuery.Parameter;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files of `queries` keep what their headers promise, on the shipped catalogue.
class QueryFilesTests {
  private static final Path NAMES = Path.of("src/test/resources/queries/entries-of-a-name.rq");

  private final KnowledgeGraph graph = Shipped.graph();

  @ParameterizedTest
  @MethodSource("all")
  void columnsAreThoseOfTheHeaderInTheirOrder(NamedQuery query) {
    assertThat(parsed(query).isQueryResultStar()).isFalse();
    assertThat(parsed(query).getResultVars())
        .isEqualTo(query.columns().stream().map(Column::name).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theOrderOfRowsIsStated(NamedQuery query) {
    assertThat(parsed(query).hasOrderBy()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingIsFoundByWayOfAPropertyPath(NamedQuery query) {
    assertThat(paths(parsed(query))).isEmpty();
  }

  @Test
  void aPropertyPathWouldBeSeenEvenInAFilter() {
    Query query =
        QueryFactory.create("SELECT ?s { ?s ?p ?o FILTER NOT EXISTS { ?s (<a>|<b>)+ ?s } }");
    assertThat(paths(query)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theNameOfTheFileIsKebabCase(NamedQuery query) {
    assertThat(Slug.isSlug(query.id())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theExampleIsAmongTheRows(NamedQuery query) {
    assertThat(graph.select(query, examples(query))).anyMatch(row -> isExample(row, query));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theParametersAsWrittenAreThoseOfTheHeader(NamedQuery query) {
    assertThat(graph.select(query, examples(query))).isEqualTo(graph.select(query));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aParameterWithoutRowsBreaksNothing(NamedQuery query) {
    for (Parameter parameter : query.parameters()) {
      List<Row> rows = graph.select(query, new Argument(parameter.names(), List.of()));
      assertThat(graph.select(query)).hasSizeGreaterThanOrEqualTo(rows.size());
    }
  }

  @ParameterizedTest
  @MethodSource("facts")
  void noFactIsStatedTwice(NamedQuery query) {
    assertThat(graph.select(query)).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void rowsComeInTheSameOrderHoweverTheGraphWasFilled(NamedQuery query) {
    assertThat(Backwards.GRAPH.select(query)).isEqualTo(graph.select(query));
  }

  @Test
  void everyFileOfEveryShelfIsRead() throws IOException {
    try (Stream<Path> files = Files.walk(Shipped.root().resolve("queries"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".rq")))
          .hasSize((int) all().count());
    }
  }

  @Test
  void aFileThatIsNotThereIsAskedForInVain() {
    assertThatThrownBy(() -> Shipped.queries().fact("what-fits-a-context"))
        .hasMessage("no file queries/facts/what-fits-a-context.rq");
    assertThatThrownBy(() -> Shipped.queries().explore("entries"))
        .hasMessage("no file queries/explore/entries.rq");
  }

  @Test
  void anArgumentTakesThePlaceOfTheExample() {
    NamedQuery query = Shipped.queries().explore("what-mitigates-a-trouble");
    List<Row> rows = graph.select(query, Argument.of("trouble", "pattern/cascading-failure"));
    assertThat(rows).extracting(row -> row.slug("pattern")).contains("bulkhead");
    assertThat(rows).isNotEqualTo(graph.select(query));
  }

  @Test
  void anUnknownArgumentIsRefused() {
    NamedQuery query = Shipped.queries().explore("what-one-quality-costs-another");
    assertThatThrownBy(() -> graph.select(query, Argument.of("pattern", "pattern/retry")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("what-one-quality-costs-another has no parameter pattern");
    assertThatThrownBy(() ->
            graph.select(
                query,
                new Argument(List.of("gain", "loss"), List.of(List.of("quality/a", "quality/b")))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anArgumentHasACellForEachOfItsNames() {
    assertThatThrownBy(() -> new Argument(List.of("a", "b"), List.of(List.of("x"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anArgumentThatIsNoNumberIsRefused() {
    NamedQuery query = Shipped.queries().explore("recommend");
    Argument weights =
        new Argument(
            List.of("quality", "weight"), List.of(List.of("quality/availability", "heavy")));
    assertThatThrownBy(() -> graph.select(query, weights))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anArgumentStaysAValueWhateverItSpells() throws IOException {
    NamedQuery query =
        QueryHeader.parse("names", "names", Map.of("sparql", Files.readString(NAMES)));
    assertThat(graph.select(query, Argument.of("name", "Bulkhead")))
        .extracting(row -> row.slug("entry"))
        .containsExactly("bulkhead");
    for (String hostile :
        List.of(
            "Retry\" } ?entry ?p ?o . { #",
            "\" ) } UNION { ?entry ?p ?o",
            "Retry\\",
            "?label",
            "x\n} ?entry ?p ?o . VALUES ?name {")) {
      assertThat(graph.select(query, Argument.of("name", hostile))).as(hostile).isEmpty();
    }
    NamedQuery other = Shipped.queries().explore("neighbours-of-an-entry");
    assertThat(graph.select(other, Argument.of("entry", "pattern/retry> } ?a ?b ?c . { <x")))
        .isEmpty();
  }

  private static Stream<Named<NamedQuery>> facts() {
    return named(Shipped.queries().facts());
  }

  private static Stream<Named<NamedQuery>> questions() {
    return Stream.concat(facts(), named(Shipped.queries().explores()));
  }

  private static Stream<Named<NamedQuery>> all() {
    return Stream.concat(questions(), named(Shipped.queries().checks()));
  }

  private static Stream<Named<NamedQuery>> named(Collection<NamedQuery> queries) {
    return queries.stream().map(query -> Named.of(query.id(), query));
  }

  private static Query parsed(NamedQuery query) {
    return QueryFactory.create(query.text("sparql"));
  }

  private static List<OpPath> paths(Query query) {
    List<OpPath> found = new ArrayList<>();
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
          @Override
          public void visit(OpPath path) {
            found.add(path);
          }
        },
        new ExprVisitorBase());
    return found;
  }

  private static Argument[] examples(NamedQuery query) {
    return query.parameters().stream()
        .map(parameter -> new Argument(parameter.names(), parameter.example()))
        .toArray(Argument[]::new);
  }

  private static boolean isExample(Row row, NamedQuery query) {
    return IntStream.range(0, query.example().size())
        .allMatch(index -> isExample(row, query.columns().get(index), query.example().get(index)));
  }

  private static boolean isExample(Row row, Column column, String example) {
    String cell = row.optional(column.name()).orElse("");
    return switch (column.type()) {
      case TEXT -> cell.startsWith(example);
      case NUMBER -> !cell.isEmpty() && Double.parseDouble(cell) == Double.parseDouble(example);
      case ID, BOOLEAN -> cell.equals(example);
    };
  }

  /// The shipped catalogue, filled in from its end.
  private static final class Backwards {
    private static final KnowledgeGraph GRAPH = loaded();

    private static KnowledgeGraph loaded() {
      Catalogue shipped = Shipped.catalogue();
      List<EntryFile> entries = new ArrayList<>(shipped.entries());
      Collections.reverse(entries);
      Catalogue backwards =
          new Catalogue(
              shipped.revision(),
              entries,
              shipped.sources(),
              shipped.ontology(),
              shipped.context(),
              shipped.known(),
              List.of(),
              List.of());
      return ((Loading.Whole) Shipped.loader().load(backwards)).graph();
    }
  }
}
