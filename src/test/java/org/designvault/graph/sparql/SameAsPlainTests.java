package org.designvault.graph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.designvault.graph.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Watched or not, an honest question has the same answer.
class SameAsPlainTests {
  private static final int SEED = 2027;
  private static final Graph GRAPH = Opened.read(turtle());
  private static final Statements OPEN = Opened.graph(Opened.usual(), GRAPH);

  private static String turtle() {
    Random random = new Random(SEED);
    StringBuilder turtle = new StringBuilder(":n0 :name \"Ab 1 ab\"@en, \"x.y\", \"\", 7, 2.5 .\n");
    for (int edge = 0; edge < 30; edge++) {
      turtle.append(
          ":n%d :p%d :n%d .\n"
              .formatted(random.nextInt(12), random.nextInt(3), random.nextInt(12)));
    }
    return turtle.toString();
  }

  static Stream<String> paths() {
    Random random = new Random(SEED);
    return IntStream.range(0, 150).mapToObj(_ -> path(random, 3, false));
  }

  /// Without `*` or `+` inside another.
  private static String path(Random random, int depth, boolean closed) {
    int kind = random.nextInt(depth == 0 ? 2 : closed ? 6 : 8);
    return switch (kind) {
      case 0 -> ":p" + random.nextInt(3);
      case 1 -> "^:p" + random.nextInt(3);
      case 2 -> "(" + path(random, depth - 1, closed) + "/" + path(random, depth - 1, closed) + ")";
      case 3 -> "(" + path(random, depth - 1, closed) + "|" + path(random, depth - 1, closed) + ")";
      case 4 -> "!(:p" + random.nextInt(3) + "|^:p" + random.nextInt(3) + ")";
      case 5 -> "^(" + path(random, depth - 1, closed) + ")";
      case 6 -> "(" + path(random, depth - 1, true) + ")*";
      default -> "(" + path(random, depth - 1, true) + ")" + (random.nextBoolean() ? "+" : "?");
    };
  }

  @ParameterizedTest
  @MethodSource("paths")
  void pathLeadsToTheSameEnds(String path) {
    for (String ends :
        List.of("?s %s ?o", ":n1 %s ?o", "?s %s :n2", ":n3 %s :n4", "?s %s ?s", "?s %s 7")) {
      same("SELECT * { " + ends.formatted(path) + " }");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGEX(?v, 'ab')",
        "REGEX(?v, 'AB', 'i')",
        "REGEX(?v, 'x.y', 'q')",
        "REGEX(STR(?v), '^$')",
        "REGEX(?v, STR(?v))",
        "REPLACE(?v, 'b', 'ZZ')",
        "REPLACE(?v, '(a|A)(b)', '$2-$1', 'i')",
        "REPLACE(?v, '.', 'Z', 'q')",
        "REPLACE(?v, 'x*', 'Z')",
        "REPLACE(?v, 'a', '$9')",
        "REPLACE(?v, '', '-')",
        "CONCAT(?v, ' and ', ?v)",
        "CONCAT(STR(?v), '!'@en)",
        "UCASE(?v)",
        "LCASE(?v)",
        "SUBSTR(?v, 2, 3)",
        "STRBEFORE(?v, ' ')",
        "STRAFTER(?v, '1')",
        "ENCODE_FOR_URI(?v)",
        "CONTAINS(?v, 'ab')",
        "?v * 3",
        "?v * ?v",
        "STRLEN(?v)",
        "STRDT(STR(?v), <http://www.w3.org/2001/XMLSchema#integer>) + 1",
        "STRLANG(STR(?v), 'de')",
        "IRI(CONCAT('x', STR(?v)))",
        "<http://www.w3.org/2001/XMLSchema#integer>(?v)",
        "IF(REGEX(?v, '1'), ?v, 'no')",
        "EXISTS { ?n :name ?w FILTER REGEX(?w, STR(?v)) }"
      })
  void functionGivesTheSameValue(String function) {
    same("SELECT ?v (" + function + " AS ?made) { ?n :name ?v }");
    same("SELECT ?v { ?n :name ?v FILTER(" + function + ") }");
    same("SELECT ?v { ?n :name ?v } ORDER BY DESC(" + function + ") ?v LIMIT 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (GROUP_CONCAT(?v; separator='|') AS ?all) { { SELECT ?v { ?n :name ?v } ORDER BY ?v } }",
        "SELECT (COUNT(DISTINCT ?o) AS ?n) (MAX(?s) AS ?m) { ?s :p1 ?o }",
        "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > 2) ORDER BY ?s",
        "SELECT DISTINCT ?o { ?s :p0|:p1 ?o } ORDER BY ?o",
        "SELECT * { ?s :p0 ?o OPTIONAL { ?o :p1 ?x FILTER(?x != ?s) } }",
        "SELECT * { ?s :p0 ?o MINUS { ?o :p1 ?x } }",
        "SELECT * { { ?s :p0 ?o } UNION { ?s :p2 ?o } FILTER NOT EXISTS { ?o :p1 ?s } }",
        "SELECT * { VALUES (?s ?x) { (:n1 1) (:n2 UNDEF) } ?s ?p ?o }",
        "SELECT * { { SELECT ?s (SUM(?one) AS ?n) { ?s ?p ?o BIND(1 AS ?one) } GROUP BY ?s } }",
        "SELECT * { ?s ?p ?o FILTER(?o IN (:n1, :n2, 7)) } ORDER BY ?s ?p ?o OFFSET 1 LIMIT 4",
        "SELECT * { ?s :p0 ?o FILTER(?o = :n1 || ?o = :n2) }"
      })
  void shapeOfAQueryMakesNoDifference(String query) {
    same(query);
  }

  private static void same(String query) {
    String whole = "PREFIX : <" + Opened.BASE + ">\n" + query;
    List<String> watched = OPEN.ask(whole).rows().stream().map(String::valueOf).sorted().toList();
    assertThat(watched).as(query).isEqualTo(plain(whole));
  }

  private static List<String> plain(String whole) {
    Query query = QueryFactory.create(whole, Opened.BASE, Syntax.syntaxSPARQL_11);
    List<String> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.graph(GRAPH).query(query).build()) {
      RowSet found = execution.select();
      while (found.hasNext()) {
        var row = found.next();
        rows.add(
            found.getResultVars().stream()
                .map(column -> cell(row.get(column)))
                .toList()
                .toString());
      }
    }
    return rows.stream().sorted().toList();
  }

  private static String cell(@Nullable Node node) {
    if (node == null) {
      return "null";
    }
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    return text.startsWith(Opened.BASE) ? text.substring(Opened.BASE.length()) : text;
  }
}
