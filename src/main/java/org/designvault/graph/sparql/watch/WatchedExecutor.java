package org.designvault.graph.sparql.watch;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.serializer.SerializationContext;

/// Counts every row that comes out of any part of a query, and walks property paths without
/// recursion.
final class WatchedExecutor extends OpExecutor {
  private final Allowance allowance;

  private WatchedExecutor(ExecutionContext context, Allowance allowance) {
    super(context);
    this.allowance = allowance;
  }

  static OpExecutorFactory factory(Allowance allowance) {
    return context -> new WatchedExecutor(context, allowance);
  }

  @Override
  protected QueryIterator exec(Op part, QueryIterator input) {
    QueryIterator rows = super.exec(part, input);
    return rows.equals(input) || rows.isJoinIdentity() ? rows : new Counted(rows, allowance);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    return new PathRows(path.getTriplePath(), input, execCxt, allowance);
  }

  /// Without the looks at its own state that ARQ's wrapper takes at every row: what it wraps takes
  /// them too.
  private record Counted(QueryIterator rows, Allowance allowance) implements QueryIterator {
    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Binding next() {
      allowance.row();
      return rows.nextBinding();
    }

    @Override
    public Binding nextBinding() {
      return next();
    }

    @Override
    public void close() {
      rows.close();
    }

    @Override
    public void cancel() {
      rows.cancel();
    }

    @Override
    public void output(IndentedWriter out) {
      rows.output(out);
    }

    @Override
    public void output(IndentedWriter out, SerializationContext context) {
      rows.output(out, context);
    }

    @Override
    public String toString(PrefixMapping prefixes) {
      return rows.toString(prefixes);
    }
  }
}
