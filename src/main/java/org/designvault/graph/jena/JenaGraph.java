package org.designvault.graph.jena;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.designvault.graph.Argument;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.Row;
import org.designvault.graph.Statements;
import org.designvault.graph.rdf.Arguments;
import org.designvault.graph.rdf.Names;
import org.designvault.graph.rdf.Rows;

/// A graph in memory or on disk, read by ARQ.
///
/// @param statements the same graph, as others may ask it
record JenaGraph(String revision, Graph graph, Names names, Statements statements)
    implements KnowledgeGraph {

  @Override
  public void select(NamedQuery query, List<Argument> arguments, Consumer<Row> rows) {
    Query parsed = Arguments.fill(query, arguments, names);
    graph
        .getTransactionHandler()
        .executeAlways(() -> {
          try (QueryExec execution = QueryExec.graph(graph).query(parsed).build()) {
            Rows.of(execution.select(), parsed.getResultVars(), names, rows);
          }
        });
  }
}
