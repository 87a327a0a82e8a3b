package org.designvault.graph;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// A graph that is being published when something happens: all its rows are written by then, and
/// its dump is not.
final class Disturbed implements KnowledgeGraph {
  private final KnowledgeGraph graph;
  private final Runnable something;
  private final AtomicInteger asked = new AtomicInteger();

  Disturbed(KnowledgeGraph graph, Runnable something) {
    this.graph = graph;
    this.something = something;
  }

  @Override
  public String revision() {
    return graph.revision();
  }

  @Override
  public void select(NamedQuery query, List<Argument> arguments, Consumer<Row> rows) {
    graph.select(query, arguments, rows);
  }

  /// First for the context, then for the dump.
  @Override
  public Statements statements() {
    if (asked.incrementAndGet() == 2) {
      something.run();
    }
    return graph.statements();
  }
}
