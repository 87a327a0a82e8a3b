package org.designvault.graph.neo4j;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much a query of a stranger may cost, and which procedures it may call.
///
/// @param time until the server must have answered
/// @param patience how long it may wait for its turn
/// @param concurrent how many are answered at once
/// @param waiting how many may wait for their turn
/// @param length characters of a query
/// @param rows of an answer
/// @param characters of an answer
/// @param procedures by their whole names, as they are called
@ConfigurationProperties("designvault.cypher")
record CypherSettings(
    @DefaultValue("10s") Duration time,
    @DefaultValue("5s") Duration patience,
    @DefaultValue("4") int concurrent,
    @DefaultValue("16") int waiting,
    @DefaultValue("50000") int length,
    @DefaultValue("10000") int rows,
    @DefaultValue("10000000") int characters,
    @DefaultValue({
          "db.labels",
          "db.relationshipTypes",
          "db.propertyKeys",
          "db.schema.visualization",
          "db.schema.nodeTypeProperties",
          "db.schema.relTypeProperties",
          "db.index.fulltext.queryNodes",
          "db.index.fulltext.queryRelationships"
        })
        List<String> procedures) {

  CypherSettings {
    procedures = List.copyOf(procedures);
    if (time.isNegative() || time.isZero() || patience.isNegative()) {
      throw new IllegalArgumentException("designvault.cypher: times are not negative");
    }
    if (Math.min(Math.min(concurrent, waiting), Math.min(length, Math.min(rows, characters))) < 1) {
      throw new IllegalArgumentException("designvault.cypher: limits are at least 1");
    }
  }
}
