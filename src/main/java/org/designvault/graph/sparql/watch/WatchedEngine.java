package org.designvault.graph.sparql.watch;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;

/// ARQ's engine with a look at the algebra before anything runs, and with its functions replaced by
/// ones that know when to stop.
public final class WatchedEngine extends QueryEngineMain {
  private final Allowance allowance;

  private WatchedEngine(
      Query query, DatasetGraph dataset, Binding input, Context context, Allowance allowance) {
    super(query, dataset, input, context);
    this.allowance = allowance;
  }

  /// What a query is executed with. Filters are not spread over copies of what they filter, because
  /// the copies multiply; predicates are data and run no code.
  public static Context context(Allowance allowance) {
    Context context =
        ARQ.getContext()
            .copy()
            .set(ARQ.httpServiceAllowed, false)
            .set(ARQ.propertyFunctions, false)
            .set(ARQ.optFilterExpandOneOf, false)
            .set(ARQ.optFilterDisjunction, false);
    QueryEngineRegistry engines = new QueryEngineRegistry();
    engines.add(new Factory(allowance));
    QueryEngineRegistry.set(context, engines);
    QC.setFactory(context, WatchedExecutor.factory(allowance));
    return context;
  }

  @Override
  protected Op modifyOp(Op whole) {
    allowance.width(AlgebraLook.at(whole));
    return super.modifyOp(BoundedFunctions.in(whole, allowance));
  }

  private record Factory(Allowance allowance) implements QueryEngineFactory {
    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      return true;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
      return new WatchedEngine(query, dataset, input, context, allowance).getPlan();
    }

    @Override
    public boolean accept(Op whole, DatasetGraph dataset, Context context) {
      return false;
    }

    @Override
    public Plan create(Op whole, DatasetGraph dataset, Binding input, Context context) {
      throw new UnsupportedOperationException("queries only");
    }
  }
}
