package org.designvault.graph.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is what Jena reads.
class JsonResultsTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        SELECT * {
          VALUES (?iri ?text) {
            (<http://example.org/ä> "plain")
            (UNDEF "a \\"quoted\\", a \\\\, a \\n, a \\t and a \\u0001")
            (<urn:x> "Grüße, 漢字, 😀"@de-ch)
            (<urn:x> 12) (<urn:x> 1.50) (<urn:x> true) (<urn:x> "") (UNDEF UNDEF)
            (<urn:x> "2026-11-01"^^<http://www.w3.org/2001/XMLSchema#date>)
            (<urn:x> "a"^^<http://example.org/own>)
          }
        }\
        """,
        "SELECT ?one ?same ?other { BIND(BNODE() AS ?one) BIND(?one AS ?same) BIND(BNODE() AS ?other) }",
        "SELECT ?nothing { FILTER(false) }",
      })
  void rowsAreReadAsTheyWere(String query) {
    RowSetRewindable rows =
        QueryExec.graph(GraphFactory.createDefaultGraph()).query(query).select().rewindable();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonResults().write(out, rows, ARQ.getContext());
    rows.reset();
    StringWriter letters = new StringWriter();
    new JsonResults().write(letters, rows, ARQ.getContext());
    assertThat(letters).hasToString(out.toString(StandardCharsets.UTF_8));
    rows.reset();
    assertThat(read(out).rowSet().getResultVars()).isEqualTo(rows.getResultVars());
    assertThat(ResultsCompare.equalsByTermAndOrder(rows, read(out).rowSet()))
        .as(out.toString(StandardCharsets.UTF_8))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTruthIsReadAsItWas(boolean holds) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonResults().write(out, holds, ARQ.getContext());
    assertThat(read(out).booleanResult()).isEqualTo(holds);
  }

  @Test
  void whoeverOwnsTheStreamClosesIt() {
    ClosedOnce out = new ClosedOnce();
    new JsonResults().write(out, true, ARQ.getContext());
    assertThat(out.closed).isFalse();
  }

  private static QueryExecResult read(ByteArrayOutputStream json) {
    return RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
        .create(ResultSetLang.RS_JSON)
        .readAny(new ByteArrayInputStream(json.toByteArray()), ARQ.getContext());
  }

  private static final class ClosedOnce extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
