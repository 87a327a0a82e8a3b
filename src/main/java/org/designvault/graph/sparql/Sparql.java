package org.designvault.graph.sparql;

import org.apache.jena.graph.Graph;
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

  /// @param base address below which things are ours; ends with a slash
  public Statements over(String revision, Graph graph, String base) {
    return new OpenGraph(revision, graph, base, limits, turns);
  }
}
