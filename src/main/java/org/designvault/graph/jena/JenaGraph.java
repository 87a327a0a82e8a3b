package org.designvault.graph.jena;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.designvault.graph.Argument;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.Row;
import org.designvault.graph.Statements;

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
            RowSet found = execution.select();
            while (found.hasNext()) {
              rows.accept(row(found.next(), parsed));
            }
          }
        });
  }

  private Row row(Binding binding, Query query) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Iterator<String> columns = query.getResultVars().iterator(); columns.hasNext(); ) {
      String column = columns.next();
      Node value = binding.get(column);
      if (value != null) {
        cells.put(column, names.cell(value));
      }
    }
    return new Row(cells);
  }
}
