package org.designvault.graph.sparql.watch;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;

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

  private static final class Counted extends QueryIteratorWrapper {
    private final Allowance allowance;

    Counted(QueryIterator rows, Allowance allowance) {
      super(rows);
      this.allowance = allowance;
    }

    @Override
    protected Binding moveToNextBinding() {
      allowance.row();
      return super.moveToNextBinding();
    }
  }
}
