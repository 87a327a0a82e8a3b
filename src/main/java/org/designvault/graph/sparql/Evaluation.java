package org.designvault.graph.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.designvault.graph.sparql.watch.Allowance;
import org.designvault.graph.sparql.watch.SparqlSettings;
import org.designvault.graph.sparql.watch.WatchedEngine;
import org.designvault.graph.sparql.watch.WatchedGraph;
import org.jspecify.annotations.Nullable;

/// One query over one graph.
record Evaluation(Graph graph, SparqlSettings limits) {

  Result of(Query query, Allowance allowance) {
    Result result = evaluated(query, allowance);
    allowance.settle();
    return result;
  }

  private Result evaluated(Query query, Allowance allowance) {
    try (QueryExec execution =
        QueryExec.graph(new WatchedGraph(graph, allowance))
            .query(query)
            .context(WatchedEngine.context(allowance))
            .build()) {
      if (query.isSelectType()) {
        return rows(execution.select());
      }
      if (query.isAskType()) {
        return new Result.Truth(execution.ask());
      }
      return query.isConstructType()
          ? triples(query, execution.constructTriples(), allowance)
          : triples(query, execution.describe().find(), allowance);
    }
  }

  /// Columns without a value take room as well.
  private Result rows(RowSet found) {
    List<Var> columns = found.getResultVars();
    List<Binding> rows = new ArrayList<>();
    long room = limits.characters();
    while (rows.size() < limits.rows() && room > 0 && found.hasNext()) {
      Binding row = found.next();
      room -= size(columns.stream().map(row::get));
      rows.add(row);
    }
    return new Result.Rows(columns, rows, found.hasNext());
  }

  private Result triples(Query query, Iterator<Triple> found, Allowance allowance) {
    Graph made = GraphFactory.createDefaultGraph();
    made.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    long room = limits.characters();
    while (made.size() < limits.rows() && room > 0 && found.hasNext()) {
      allowance.step();
      Triple triple = found.next();
      room -= size(Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
      made.add(triple);
    }
    return new Result.Triples(made, found.hasNext());
  }

  private static long size(Stream<@Nullable Node> cells) {
    return cells.mapToLong(Evaluation::size).sum();
  }

  private static long size(@Nullable Node cell) {
    return switch (cell) {
      case Node literal when literal.isLiteral() -> literal.getLiteralLexicalForm().length() + 1L;
      case Node iri when iri.isURI() -> iri.getURI().length() + 1L;
      case null, default -> 1;
    };
  }
}
