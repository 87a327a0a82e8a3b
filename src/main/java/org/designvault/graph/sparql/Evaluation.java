package org.designvault.graph.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/// One query over one graph.
record Evaluation(Graph graph, SparqlSettings limits) {

  Result of(Query query, Allowance allowance) {
    try (QueryExec execution =
        QueryExec.graph(new WatchedGraph(graph, allowance))
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .build()) {
      if (query.isSelectType()) {
        return rows(execution.select());
      }
      if (query.isAskType()) {
        return new Result.Truth(execution.ask());
      }
      return query.isConstructType()
          ? triples(execution.constructTriples())
          : triples(execution.describe().find());
    }
  }

  private Result rows(RowSet found) {
    List<Binding> rows = new ArrayList<>();
    while (rows.size() < limits.rows() && found.hasNext()) {
      rows.add(found.next());
    }
    return new Result.Rows(found.getResultVars(), rows, found.hasNext());
  }

  private Result triples(Iterator<Triple> found) {
    Graph made = GraphFactory.createDefaultGraph();
    while (made.size() < limits.rows() && found.hasNext()) {
      made.add(found.next());
    }
    return new Result.Triples(made, found.hasNext());
  }
}
