package org.designvault.graph.rdf;

import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.TransactionHandler;

/// One revision as RDF.
///
/// @param graph in memory or on disk; read by way of `read` only
/// @param context the JSON-LD context by which front matter reads as RDF
public record RdfContent(String revision, Graph graph, Addresses addresses, String context) {

  /// Reads the graph, in a transaction where it lies in a database.
  ///
  /// @param reading takes all it needs: nothing that comes out of it may look at the graph later
  public <T> T read(Function<Graph, T> reading) {
    TransactionHandler transaction = graph.getTransactionHandler();
    if (!transaction.transactionsSupported()) {
      return reading.apply(graph);
    }
    transaction.begin();
    try {
      return reading.apply(graph);
    } finally {
      // Nothing was written. (Jena's own `calculate` would wrap what a reading throws.)
      transaction.abort();
    }
  }
}
