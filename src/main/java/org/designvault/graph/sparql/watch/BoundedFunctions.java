package org.designvault.graph.sparql.watch;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
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

/// Puts a meter before every function that makes texts or numbers grow, or takes long over long
/// ones, and regular expressions that look at the clock in the place of those that do not.
final class BoundedFunctions extends ExprTransformCopy {
  /// Time and memory grow with the length.
  private static final int LONG = 1_000_000;

  /// Time grows with the product of two lengths.
  private static final int SEARCHED = 100_000;

  /// Time grows with the square of the length.
  private static final int READ = 20_000;

  private final Allowance allowance;

  private BoundedFunctions(Allowance allowance) {
    this.allowance = allowance;
  }

  static Op in(Op whole, Allowance allowance) {
    BoundedFunctions bounded = new BoundedFunctions(allowance);
    return Transformer.transform(bounded.new Operators(), bounded, whole);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return switch (function) {
      case E_StrEncodeForURI _, E_StrLowerCase _, E_StrUpperCase _, E_IRI _ ->
          function.copy(metered(argument, LONG));
      default -> super.transform(function, argument);
    };
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr one, Expr other) {
    return switch (function) {
      case E_StrBefore _, E_StrAfter _ ->
          function.copy(metered(one, SEARCHED), limited(other, SEARCHED));
      case E_StrContains _ -> function.copy(limited(one, SEARCHED), limited(other, SEARCHED));
      case E_StrDatatype _, E_StrLang _ -> function.copy(limited(one, READ), limited(other, READ));
      case E_Multiply _ -> limited(super.transform(function, one, other), READ);
      default -> super.transform(function, one, other);
    };
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex _ -> new PatientRegex(arguments, allowance);
      case E_StrReplace _ -> new PatientReplace(arguments, allowance);
      case E_StrConcat _, E_StrSubstring _ -> function.copy(metered(arguments, LONG));
      case E_Function _ ->
          function.copy(
              new ExprList(arguments.getList().stream().map(each -> limited(each, READ)).toList()));
      default -> super.transform(function, arguments);
    };
  }

  /// What is made of this is paid for, and must not be too long.
  private Expr metered(Expr expression, int longest) {
    return new Metered(expression, allowance, longest, true);
  }

  /// Nothing is made of this, but it must not be too long.
  private Expr limited(Expr expression, int longest) {
    return new Metered(expression, allowance, longest, false);
  }

  private ExprList metered(ExprList expressions, int longest) {
    return new ExprList(
        expressions.getList().stream().map(each -> metered(each, longest)).toList());
  }

  /// What is evaluated many times between one row and the next, or is no function of a row.
  private final class Operators extends TransformCopy {
    @Override
    public Op transform(OpOrder order, Op inner) {
      List<SortCondition> conditions =
          order.getConditions().stream()
              .map(each ->
                  new SortCondition(limited(each.getExpression(), LONG), each.getDirection()))
              .toList();
      return new OpOrder(inner, conditions);
    }

    @Override
    public Op transform(OpLeftJoin join, Op left, Op right) {
      List<Expr> conditions = join.getExprs() == null ? List.of() : join.getExprs().getList();
      return OpLeftJoin.create(
          left, right, new ExprList(conditions.stream().map(each -> limited(each, LONG)).toList()));
    }

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
                    each.getVar(), aggregator.copy(metered(aggregator.getExprList(), LONG)))
                : each);
      }
      return OpGroup.create(inner, group.getGroupVars(), aggregators);
    }
  }
}
