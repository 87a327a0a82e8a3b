package org.designvault.graph.neo4j;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes what belongs to revisions that nobody needs, in batches; the revision's own node is
/// dealt with last, so that what was begun is ended by the next.
final class Sweeping {
  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

  private final Store store;
  private final Revisions revisions;
  private final int batch;

  Sweeping(Store store, Revisions revisions, int batch) {
    this.store = store;
    this.revisions = revisions;
    this.batch = batch;
  }

  void sweep() {
    List<String> spent = revisions.spent();
    for (String revision : spent) {
      Map<String, Object> parameters = Map.of("revision", revision, "batch", batch);
      for (String label : Schema.HELD) {
        while (deleted(label, parameters) == batch) {
          LOG.debug("Neo4j: sweeping {} of {}", label, revision);
        }
      }
      revisions.end(revision);
      LOG.info("Neo4j: swept revision {}", revision);
    }
  }

  private int deleted(String label, Map<String, Object> parameters) {
    String statement =
        """
        MATCH (n:%s {revision: $revision})
        WHERE n.id IS NOT NULL
        WITH n LIMIT $batch
        DETACH DELETE n
        RETURN count(n) AS deleted
        """
            .formatted(label);
    return store.write(
        transaction -> transaction.run(statement, parameters).single().get("deleted").asInt());
  }
}
