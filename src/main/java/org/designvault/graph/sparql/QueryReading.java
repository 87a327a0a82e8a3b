package org.designvault.graph.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.designvault.graph.asking.RefusedQuery;

/// From text to a query of SPARQL 1.1, without the extensions of ARQ.
final class QueryReading {
  private QueryReading() {}

  /// @param base what relative IRIs stand below
  /// @throws RefusedQuery when it is no such query
  static Query read(String text, String base) {
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
