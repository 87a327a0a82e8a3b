package org.designvault.bench;

import java.util.List;
import org.designvault.bench.Bench.Plan;
import org.designvault.bench.EngineFloors.By;

/// P6: what the ranking would cost as one query, on Jena in memory and on Neo4j, over what it costs
/// in Java: the whole order of all entries, by the graph alone.
record StatementCosts(Plan plan, EngineClient client) {
  private static final double LEAST = 20;
  private static final int WARM = 20;

  /// @param what which catalogue
  /// @param briefs so many in one turn
  List<Figure> figures(String what, int briefs) {
    Figure alike = client.rankedAlike(what, briefs, plan.seed());
    for (int times = 0; times < WARM; times++) {
      rank(By.JAVA, briefs);
    }
    Ratio sparql = over(By.MEMORY, briefs);
    Ratio cypher = over(By.NEO4J, briefs);
    return List.of(
        alike,
        Figure.atLeast("P6", what + ": SPARQL on Jena in memory over Java", sparql, LEAST, "×"),
        Figure.atLeast("P6", what + ": Cypher on Neo4j over Java", cypher, LEAST, "×"),
        Figure.told(
            "P6",
            what + ": one brief in Java, in SPARQL, in Cypher",
            "%s µs, %s ms, %s ms"
                .formatted(
                    Figure.number(sparql.floor()),
                    Figure.number(sparql.median() * sparql.floor() / 1000),
                    Figure.number(cypher.median() * cypher.floor() / 1000))));
  }

  private Ratio over(By by, int briefs) {
    rank(by, briefs);
    return Ratio.of(plan.pairs(), () -> rank(by, briefs), () -> rank(By.JAVA, briefs), plan.seed());
  }

  private double rank(By by, int briefs) {
    return client.rank(by, briefs, plan.seed());
  }
}
