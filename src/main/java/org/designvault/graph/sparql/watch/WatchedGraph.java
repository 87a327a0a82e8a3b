package org.designvault.graph.sparql.watch;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;

/// A graph that nobody reads for longer than they may: whatever a query does, it comes back here.
public final class WatchedGraph extends GraphWrapper {
  private final Allowance allowance;

  public WatchedGraph(Graph graph, Allowance allowance) {
    super(graph);
    this.allowance = allowance;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple triple) {
    allowance.step();
    return new Steps(super.find(triple));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    allowance.step();
    return new Steps(super.find(subject, predicate, object));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    allowance.step();
    return super.contains(subject, predicate, object);
  }

  @Override
  public boolean contains(Triple triple) {
    allowance.step();
    return super.contains(triple);
  }

  private final class Steps extends NiceIterator<Triple> {
    private final ExtendedIterator<Triple> triples;

    Steps(ExtendedIterator<Triple> triples) {
      this.triples = triples;
    }

    @Override
    public boolean hasNext() {
      return triples.hasNext();
    }

    @Override
    public Triple next() {
      allowance.step();
      return triples.next();
    }

    @Override
    public void close() {
      triples.close();
    }
  }
}
