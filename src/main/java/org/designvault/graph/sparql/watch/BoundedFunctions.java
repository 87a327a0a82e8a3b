package org.designvault.graph.sparql.watch;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/// Puts a meter before every function that makes texts or numbers grow, and regular expressions
/// that look at the clock in the place of those that do not.
final class BoundedFunctions extends ExprTransformCopy {
  private final Allowance allowance;

  private BoundedFunctions(Allowance allowance) {
    this.allowance = allowance;
  }

  static Op in(Op whole, Allowance allowance) {
    BoundedFunctions bounded = new BoundedFunctions(allowance);
    return Transformer.transform(bounded.new Groups(), bounded, whole);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return switch (function) {
      case E_StrEncodeForURI _, E_StrLowerCase _, E_StrUpperCase _, E_IRI _ ->
          function.copy(metered(argument));
      default -> super.transform(function, argument);
    };
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr one, Expr other) {
    return switch (function) {
      case E_StrBefore _, E_StrAfter _ -> function.copy(metered(one), other);
      case E_Multiply _ -> metered(super.transform(function, one, other));
      default -> super.transform(function, one, other);
    };
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex _ -> new PatientRegex(arguments, allowance);
      case E_StrReplace _ -> new PatientReplace(arguments, allowance);
      case E_StrConcat _, E_StrSubstring _ -> function.copy(metered(arguments));
      default -> super.transform(function, arguments);
    };
  }

  private Expr metered(Expr expression) {
    return new Metered(expression, allowance);
  }

  private ExprList metered(ExprList expressions) {
    return new ExprList(expressions.getList().stream().map(this::metered).toList());
  }

  /// `GROUP_CONCAT` is no function of a row.
  private final class Groups extends TransformCopy {
    @Override
    public Op transform(OpGroup group, Op inner) {
      List<ExprAggregator> aggregators = new ArrayList<>();
      for (ExprAggregator each : group.getAggregators()) {
        Aggregator aggregator = each.getAggregator();
        boolean grows =
            aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct;
        aggregators.add(
            grows
                ? new ExprAggregator(
                    each.getVar(), aggregator.copy(metered(aggregator.getExprList())))
                : each);
      }
      return OpGroup.create(inner, group.getGroupVars(), aggregators);
    }
  }
}
