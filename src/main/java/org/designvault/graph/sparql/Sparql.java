package org.designvault.graph.sparql;

import org.apache.jena.sparql.core.DatasetGraph;
import org.designvault.graph.Statements;
import org.springframework.stereotype.Component;

/// Opens graphs to questions in SPARQL; all of them share the same turns and limits.
@Component
public final class Sparql {
  private final SparqlSettings limits;
  private final Turns turns;

  Sparql(SparqlSettings limits) {
    this.limits = limits;
    this.turns = new Turns(limits);
  }

  /// @param data holds the graph as its default graph
  public Statements over(String revision, DatasetGraph data, Naming names) {
    return new OpenGraph(revision, data, names, limits, turns);
  }
}
