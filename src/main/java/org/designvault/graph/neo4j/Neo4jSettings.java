package org.designvault.graph.neo4j;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What may be set besides `spring.neo4j.*`, which says where the server is and how to reach it.
///
/// @param database its name; blank for the user's home database
/// @param batch how many nodes or relationships one transaction writes
/// @param patience how long the server may take to say what is current
/// @param timeout how long it may take to read or to write anything else
/// @param lease how long a loading may show no progress before others take it for dead
@ConfigurationProperties("designvault.neo4j")
record Neo4jSettings(
    @DefaultValue("") String database,
    @DefaultValue("1000") int batch,
    @DefaultValue("5s") Duration patience,
    @DefaultValue("5m") Duration timeout,
    @DefaultValue("10m") Duration lease) {
  Neo4jSettings {
    if (batch < 1) {
      throw new IllegalArgumentException("designvault.neo4j.batch is at least 1, not " + batch);
    }
  }
}
