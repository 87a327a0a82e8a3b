package org.designvault.graph.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.designvault.graph.DumpReader;
import org.designvault.graph.GraphEngine;
import org.designvault.graph.JudgedBy;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.Queries;
import org.designvault.graph.SharedStore;
import org.designvault.graph.Statements;
import org.designvault.graph.StoreAway;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The graph lies in Neo4j, where several instances may read it, and people in its Browser. Each
/// loading is written beside the others, switched to when it is whole, and swept when two newer
/// ones came.
@Component
@ConditionalOnProperty(name = "designvault.engine", havingValue = "neo4j")
final class Neo4jEngine implements GraphEngine, SharedStore {
  private static final Logger LOG = LoggerFactory.getLogger(Neo4jEngine.class);
  private static final String DUMPED = "dump";

  private final Store store;
  private final Schema schema;
  private final Revisions revisions;
  private final Filling filling;
  private final Sweeping sweeping;
  private final DumpReader reader;
  private final CypherDesk desk;
  private final String judge;

  Neo4jEngine(
      Store store, Neo4jSettings settings, Queries queries, DumpReader reader, CypherDesk desk) {
    this.store = store;
    this.schema = new Schema(store);
    this.revisions = new Revisions(store, settings.lease());
    this.filling = new Filling(store, revisions, queries, settings.batch());
    this.sweeping = new Sweeping(store, revisions, settings.batch());
    this.reader = reader;
    this.desk = desk;
    this.judge = JudgedBy.these(queries).map(JudgedBy::name).orElse("unpacked");
  }

  @Override
  public String name() {
    return "neo4j";
  }

  @Override
  public KnowledgeGraph publish(KnowledgeGraph whole) {
    return publish(whole, judge);
  }

  @Override
  public KnowledgeGraph publish(String revision, String context, Path dump) {
    return revisions
        .whole(revision, DUMPED)
        .map(this::switched)
        .orElseGet(() -> publish(reader.read(revision, context, dump), DUMPED));
  }

  @Override
  public Optional<KnowledgeGraph> held(String revision, String context) {
    return revisions.whole(revision, judge).map(this::open);
  }

  @Override
  public String address() {
    return store.address();
  }

  @Override
  public Optional<String> current() {
    return revisions.current().map(Revision::revision);
  }

  @Override
  public boolean knows(String revision) {
    return revisions.knows(revision);
  }

  @Override
  public Optional<KnowledgeGraph> open(String revision) {
    return revisions.whole(revision).map(this::open);
  }

  /// The same revision, found whole by the same judge, is not written twice.
  private KnowledgeGraph publish(KnowledgeGraph whole, String judge) {
    schema.ensure();
    Revision held = revisions.whole(whole.revision(), judge).orElseGet(() -> written(whole, judge));
    switchTo(held);
    return new Neo4jGraph(store, revisions, held, whole.statements(), desk);
  }

  private Revision written(KnowledgeGraph whole, String judge) {
    Revision begun = revisions.begin(whole.revision(), judge, whole.statements().context());
    filling.fill(begun, whole);
    return begun;
  }

  private KnowledgeGraph switched(Revision held) {
    switchTo(held);
    return open(held);
  }

  private void switchTo(Revision held) {
    revisions.switchTo(held);
    try {
      sweeping.sweep();
    } catch (StoreAway | Neo4jException disturbed) {
      LOG.warn("Neo4j: what is no longer needed is left for the next: {}", disturbed.toString());
    }
  }

  /// The dump is read at once: a store that is away by the time somebody asks in RDF would leave
  /// them without an answer.
  private KnowledgeGraph open(Revision held) {
    return new Neo4jGraph(store, revisions, held, statements(held), desk);
  }

  private Statements statements(Revision held) {
    try (InputStream quads = new Dump(store, revisions).read(held)) {
      return reader.read(held.revision(), held.context(), quads).statements();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
