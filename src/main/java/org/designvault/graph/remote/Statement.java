package org.designvault.graph.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.springframework.core.io.ClassPathResource;

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
    try {
      this.text =
          new ClassPathResource(file, Statement.class).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
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
