package org.designvault.graph.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/// Statements of the book, each a file beside this package; variables are filled with terms, never
/// with text.
enum Statement {
  CURRENT("current.rq"),
  HELD("held.rq"),
  KNOWN("known.rq"),
  BEGIN("begin.ru"),
  SWITCH("switch.ru"),
  SPENT("spent.rq"),
  SWEEP("sweep.ru"),
  SIZE("size.rq"),
  ALL("all.rq");

  private final String text;

  Statement(String file) {
    try (InputStream in = Statement.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + file);
      }
      this.text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Query query(Map<String, Node> terms) {
    return QueryFactory.create(with(terms));
  }

  String with(Map<String, Node> terms) {
    ParameterizedSparqlString filled = new ParameterizedSparqlString(text);
    terms.forEach(filled::setParam);
    return filled.toString();
  }
}
