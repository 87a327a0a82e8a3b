package org.designvault.graph.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.designvault.graph.rdf.Nesting;
import org.designvault.graph.sparql.watch.SparqlSettings;

/// From text to a query of SPARQL 1.1, without the extensions of ARQ.
record QueryReading(String base, SparqlSettings limits) {
  private static final int DEEPEST = 100;

  /// @throws RefusedQuery when it is no such query, or one that names other graphs
  Query read(String text) {
    refuseSize(text);
    Query query = parsed(text);
    if (query.hasDatasetDescription()) {
      throw new RefusedQuery(
          Reason.FORBIDDEN,
          "FROM would read another graph.",
          "FROM",
          "a query of the one graph that is here",
          "leave FROM and FROM NAMED out");
    }
    return query;
  }

  private void refuseSize(String text) {
    if (text.length() > limits.length()) {
      throw new RefusedQuery(
          Reason.TOO_LARGE,
          "The query is too long: %d characters.".formatted(text.length()),
          "",
          "at most %d characters".formatted(limits.length()),
          "");
    }
    int depth = Nesting.depth(text);
    if (depth > DEEPEST) {
      throw new RefusedQuery(
          Reason.TOO_LARGE,
          "The query is nested too deeply: %d brackets in each other.".formatted(depth),
          "",
          "at most %d".formatted(DEEPEST),
          "");
    }
  }

  private Query parsed(String text) {
    try {
      return QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
    } catch (QueryException broken) {
      if (broken.getCause() instanceof Error error) {
        throw error;
      }
      throw SyntaxFault.of(broken);
    }
  }
}
