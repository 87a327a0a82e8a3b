package org.designvault.graph.neo4j;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.Queries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a whole graph beside whatever the store holds: nodes, relationships, the dump, in
/// batches. Nobody sees any of it before the revision is switched to.
final class Filling {
  private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

  /// Progress is told after so many batches of one sort.
  private static final int BATCHES_TOLD = 50;

  private final Store store;
  private final Revisions revisions;
  private final Queries queries;
  private final int batch;

  Filling(Store store, Revisions revisions, Queries queries, int batch) {
    this.store = store;
    this.revisions = revisions;
    this.queries = queries;
    this.batch = batch;
  }

  /// @throws org.designvault.graph.StoreAway when others took this loading for dead
  /// @throws IllegalStateException when something that is linked is not there
  void fill(Revision revision, KnowledgeGraph whole) {
    FactRows facts = new FactRows(whole, queries);
    LOG.info("Neo4j: loading revision {}", revision.id());
    AtomicInteger done = new AtomicInteger();
    Consumer<Writable> writing = writable -> write(revision, writable, done);
    DrawnNodes.draw(facts, writing);
    DrawnLinks.draw(facts, writing);
    new Dump(store, revisions).write(revision, whole.statements());
    LOG.info("Neo4j: revision {} is written, its dump too", revision.id());
  }

  private void write(Revision revision, Writable writable, AtomicInteger done) {
    int size = writable.rows().size();
    for (int from = 0; from < size; from += batch) {
      int to = Math.min(from + batch, size);
      write(revision, writable, writable.rows().subList(from, to));
      done.addAndGet(to - from);
      if (to == size || to / batch % BATCHES_TOLD == 0) {
        LOG.info("Neo4j: {} of {} {}, {} in all", to, size, writable, done);
      }
    }
  }

  private void write(Revision revision, Writable writable, List<Map<String, Object>> rows) {
    Map<String, Object> parameters = Map.of("revision", revision.id(), "rows", rows);
    int written =
        store.write(transaction -> {
          revisions.touch(transaction, revision);
          return transaction.run(writable.statement(), parameters).single().get("written").asInt();
        });
    if (written != rows.size()) {
      throw new IllegalStateException(
          "Neo4j: of %d %s only %d were written: an end is missing"
              .formatted(rows.size(), writable, written));
    }
  }
}
