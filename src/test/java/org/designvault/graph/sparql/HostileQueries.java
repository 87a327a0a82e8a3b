package org.designvault.graph.sparql;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.junit.jupiter.params.provider.Arguments;

/// Questions that nobody asks who wants to know something.
final class HostileQueries {
  static final String PREFIXES =
      "PREFIX : <" + Opened.BASE + "> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";

  private static final String CATASTROPHE = "'^(a*)(a*)(a*)(a*)(a*)b'";

  private HostileQueries() {}

  static Arguments[] refusedBeforeTheyRun() {
    return new Arguments[] {
      forbidden("SERVICE", "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"),
      forbidden("SERVICE", "SELECT * { SERVICE SILENT ?x { ?s ?p ?o } }"),
      forbidden("SERVICE", "ASK { ?s :t ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/> {} } }"),
      forbidden("SERVICE", "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:9/> {} } } }"),
      forbidden("SERVICE", "DESCRIBE ?x { SERVICE <http://127.0.0.1:9/> { ?x ?p ?o } }"),
      forbidden("SERVICE", "CONSTRUCT { ?s ?p ?o } { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"),
      forbidden("FROM", "SELECT * FROM <http://127.0.0.1:9/> { ?s ?p ?o }"),
      forbidden("FROM", "SELECT * FROM NAMED <http://127.0.0.1:9/> { GRAPH ?g { ?s ?p ?o } }"),
      forbidden("function", "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}"),
      forbidden("function", "SELECT (<http://jena.apache.org/ARQ/function#sha1>('x') AS ?x) {}"),
      forbidden("repeats", "SELECT * { ?s ((:q*)/(:q*))* ?o }"),
      forbidden("repeats", "SELECT * { ?s (:q+)+ ?o }"),
      forbidden("repeats", "SELECT * { ?s (:p|^(:q/:p*))+ ?o }"),
      tooLarge(
          "too long", "SELECT * { ?s ?p ?o FILTER(" + many(50_000, "||", i -> "?o=" + i) + ")}"),
      tooLarge("too deeply", "SELECT * { ?s ?p ?o FILTER(" + many(5_000, "||", i -> "?o=1") + ")}"),
      tooLarge("too deeply", "SELECT * { ?s " + many(10_000, "/", _ -> ":p") + " ?o }"),
      tooLarge("too deeply", "SELECT * { FILTER(" + nested(20_000, "(", "1", ")") + ") }"),
      tooLarge("too deeply", "SELECT * " + nested(20_000, "{", "", "}")),
      tooLarge("too deeply", "SELECT * { ?s ?p " + nested(9_000, "[:p ", "1", "]") + " }"),
      tooLarge(
          "too many parts", "SELECT * { " + many(2_000, " ", _ -> "OPTIONAL{?s :t ?x}") + " }"),
      tooLarge("too many parts", "SELECT * { " + many(2_000, " UNION ", _ -> "{?s :t ?x}") + " }"),
      tooLarge("too deeply", "SELECT * { " + many(900, " ", i -> "BIND(1 AS ?x" + i + ")") + " }"),
      tooLarge("EXISTS", "ASK { " + nested(90, "?s ?p ?o FILTER NOT EXISTS { ", "", "}") + " }"),
      tooLarge("too many parts", "SELECT * { " + many(3_000, ".", i -> "?a" + i + " ?b ?c") + " }"),
      tooLarge("too many parts", "SELECT * { ?s ?p (" + many(9_000, " ", _ -> "1") + ") }"),
      tooLarge("repeats", "ASK { ?s :t ?t FILTER REGEX(?t, '(?:(?:^){999999999}){999999999}') }")
    };
  }

  static String[] endlessUnlessStopped() {
    return new String[] {
      "SELECT * { ?s :t ?t FILTER REGEX(?t, " + CATASTROPHE + ") }",
      "SELECT * { ?s :t ?t BIND(" + CATASTROPHE + " AS ?r) FILTER REGEX(?t, ?r) }",
      "SELECT * { ?s :t ?u FILTER EXISTS { ?s :t ?t FILTER REGEX(?t, " + CATASTROPHE + ") } }",
      "SELECT * { ?s :t ?t } ORDER BY REGEX(?t, " + CATASTROPHE + ") LIMIT 3",
      "SELECT ?s ?t { ?s :t ?t } GROUP BY ?s ?t HAVING (REGEX(?t, " + CATASTROPHE + "))",
      "SELECT (REPLACE(?t, '(a*)(a*)(a*)(a*)b', 'x') AS ?r) { ?s :t ?t }",
      "SELECT * { ?s :t ?t FILTER REGEX(?t, '((a*)*)*b\\\\1') }",
      "SELECT * { { ?a :p ?b } OPTIONAL { ?c :p ?d . FILTER("
          + many(400, "||", _ -> "?a = ?d")
          + ") } }"
    };
  }

  static String[] boundlessUnlessStopped() {
    return new String[] {
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
      "SELECT * { ?a :q ?c . ?d :q ?f . ?g :q ?h } ORDER BY ?f ?c",
      "SELECT (COUNT(*) AS ?n) { ?s :p+ ?o }",
      "SELECT (COUNT(*) AS ?n) { ?s :q*/:q*/:q* ?o }",
      "SELECT (COUNT(*) AS ?n) { :k1 ((:q|:q|:q|:q)/(:q|:q|:q|:q)/(:q|:q|:q|:q))? ?o }",
      "SELECT * { VALUES ?a {"
          + hundred()
          + "} VALUES ?b {"
          + hundred()
          + "} VALUES ?c {"
          + hundred()
          + "} VALUES ?d {"
          + hundred()
          + "} } ORDER BY ?d",
      "SELECT * { ?s :t ?r0 " + growing("CONCAT(?r%1$d, ?r%1$d)", 40) + " }",
      "SELECT * { ?s :t ?r0 " + growing("REPLACE(?r%1$d, '^.*$', '$0$0')", 40) + " }",
      "SELECT * { BIND(99999999 AS ?r0) " + growing("?r%1$d * ?r%1$d", 50) + " }",
      "SELECT (GROUP_CONCAT(?t) AS ?x) { ?s :t ?t . ?a :p ?b }",
      "SELECT * { ?s :t ?t . ?a :p ?b BIND(UCASE(?t) AS ?u) } ORDER BY ?u",
      "SELECT (xsd:integer(CONCAT("
          + many(900, ",", _ -> "?r")
          + ")) AS ?x) { BIND('"
          + "1".repeat(5_000)
          + "' AS ?r) }"
    };
  }

  static String many(int times, String between, IntFunction<String> each) {
    return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining(between));
  }

  private static String nested(int depth, String open, String inner, String close) {
    return open.repeat(depth) + inner + close.repeat(depth);
  }

  private static String hundred() {
    return many(100, " ", String::valueOf);
  }

  private static String growing(String step, int times) {
    return many(times, " ", i -> "BIND(" + step.formatted(i) + " AS ?r" + (i + 1) + ")");
  }

  private static Arguments forbidden(String what, String query) {
    return Arguments.of(Reason.FORBIDDEN, what, query);
  }

  private static Arguments tooLarge(String what, String query) {
    return Arguments.of(Reason.TOO_LARGE, what, query);
  }
}
