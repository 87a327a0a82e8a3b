package org.designvault.graph.remote;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.designvault.graph.Argument;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.Row;
import org.designvault.graph.Statements;
import org.designvault.graph.rdf.Addresses;
import org.designvault.graph.rdf.Arguments;
import org.designvault.graph.rdf.Rows;

/// A graph on the server: rows are asked for there, strangers are answered from a copy in memory.
///
/// @param graph its IRI
/// @param statements the copy
record RemoteGraph(
    String revision, String graph, Server server, Addresses addresses, Statements statements)
    implements KnowledgeGraph {

  /// @throws org.designvault.graph.StoreAway when the server does not answer
  @Override
  public void select(NamedQuery query, List<Argument> arguments, Consumer<Row> rows) {
    Query filled = Arguments.fill(query, arguments, addresses);
    Rows.of(server.select(filled, graph), filled.getResultVars(), addresses, rows);
  }
}
