package org.designvault.graph.sparql.watch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtendAssign;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.XSD;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.jspecify.annotations.Nullable;

/// Looks at a query before it runs: how large and how deep it is, and whether it wants something
/// that nobody gets. It goes about that without recursion, since depth is what it looks for.
final class AlgebraLook {
  private static final int MOST_PARTS = 1_000;
  private static final int MOST_FUNCTIONS = 5_000;
  private static final int DEEPEST = 500;

  private static final int ROOM_OF_AN_AGGREGATE = 8;

  /// ARQ's work doubles with each EXISTS inside another.
  private static final int DEEPEST_EXISTS = 4;

  private final Deque<Step> open = new ArrayDeque<>();
  private final Set<Node> variables = new HashSet<>();
  private int parts;
  private int functions;
  private int aggregates;

  /// @param what a part of the algebra, an expression or a path
  /// @param inside how many `EXISTS` it stands in; a path, how many `*` and `+`
  private record Step(Object what, int depth, int inside) {}

  private AlgebraLook() {}

  /// @return how many variables it has, and so how wide a row of it may become; an aggregate keeps
  ///   more than a value
  /// @throws RefusedQuery when it is too large, too deep, or wants what is not allowed
  static int at(Op whole) {
    AlgebraLook look = new AlgebraLook();
    look.later(whole, 0, 0);
    while (!look.open.isEmpty()) {
      Step step = look.open.pop();
      switch (step.what()) {
        case Op part -> look.at(part, step.depth() + 1, step.inside());
        case Expr expression -> look.at(expression, step.depth() + 1, step.inside());
        case Path path -> look.at(path, step.depth() + 1, step.inside());
        default -> throw new IllegalStateException("neither part, expression nor path");
      }
    }
    return look.variables.size() + look.aggregates * ROOM_OF_AN_AGGREGATE;
  }

  private void later(@Nullable Object what, int depth, int inside) {
    if (depth > DEEPEST) {
      throw tooLarge("The query is nested too deeply.", DEEPEST + " levels");
    }
    if (what != null) {
      open.push(new Step(what, depth, inside));
    }
  }

  private void at(Op part, int depth, int inside) {
    count(1);
    switch (part) {
      case OpBGP patterns -> at(patterns.getPattern().getList());
      case OpService _ ->
          throw forbidden("SERVICE would call another server.", "SERVICE", "ask this graph only");
      case OpPath path -> {
        meet(path.getTriplePath().getSubject(), path.getTriplePath().getObject());
        later(path.getTriplePath().getPath(), depth, 0);
      }
      case OpTable table -> variables.addAll(table.getTable().getVars());
      case Op1 one -> later(one.getSubOp(), depth, inside);
      case Op2 two -> {
        later(two.getLeft(), depth, inside);
        later(two.getRight(), depth, inside);
      }
      case OpN many -> many.getElements().forEach(each -> later(each, depth, inside));
      default -> {}
    }
    expressions(part).forEach(expression -> later(expression, depth, inside));
  }

  private void at(List<Triple> patterns) {
    count(patterns.size());
    for (Triple pattern : patterns) {
      meet(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }
  }

  private void meet(Node... nodes) {
    for (Node node : nodes) {
      if (Var.isVar(node)) {
        variables.add(node);
      }
    }
  }

  private void count(int more) {
    parts += more;
    if (parts > MOST_PARTS) {
      throw tooLarge("The query has too many parts.", MOST_PARTS + " patterns and operators");
    }
  }

  private List<Expr> expressions(Op part) {
    return switch (part) {
      case OpFilter filter -> filter.getExprs().getList();
      case OpLeftJoin join -> orNone(join.getExprs());
      case OpExtendAssign made -> values(made.getVarExprList());
      case OpOrder order -> {
        count(order.getConditions().size());
        yield order.getConditions().stream().map(SortCondition::getExpression).toList();
      }
      case OpGroup group -> {
        List<Expr> expressions = new ArrayList<>(values(group.getGroupVars()));
        aggregates += group.getAggregators().size();
        for (ExprAggregator each : group.getAggregators()) {
          expressions.addAll(orNone(each.getAggregator().getExprList()));
        }
        yield expressions;
      }
      default -> List.of();
    };
  }

  private static List<Expr> orNone(@Nullable ExprList expressions) {
    return expressions == null ? List.of() : expressions.getList();
  }

  private List<Expr> values(VarExprList made) {
    variables.addAll(made.getVars());
    return List.copyOf(made.getExprs().values());
  }

  private void at(Expr expression, int depth, int inside) {
    if (!(expression instanceof ExprFunction function)) {
      return;
    }
    if (++functions > MOST_FUNCTIONS) {
      throw tooLarge("The query has too many expressions.", MOST_FUNCTIONS + " functions");
    }
    if (function instanceof E_Function named && !named.getFunctionIRI().startsWith(XSD.NS)) {
      throw forbidden(
          "There is no such function here.",
          "<" + named.getFunctionIRI() + ">",
          "the functions of SPARQL 1.1 and the casts of XML Schema");
    }
    if (function instanceof ExprFunctionOp exists) {
      if (inside == DEEPEST_EXISTS) {
        throw tooLarge("Too many EXISTS stand in each other.", String.valueOf(DEEPEST_EXISTS));
      }
      later(exists.getGraphPattern(), depth, inside + 1);
    }
    function.getArgs().forEach(argument -> later(argument, depth, inside));
  }

  private void at(Path path, int depth, int inside) {
    if (++functions > MOST_FUNCTIONS) {
      throw tooLarge("The query has too many steps in its paths.", MOST_FUNCTIONS + " steps");
    }
    boolean closure = path instanceof P_ZeroOrMore1 || path instanceof P_OneOrMore1;
    if (closure && inside > 0) {
      throw forbidden(
          "A property path repeats what is repeated already.",
          path.toString(),
          "one * or + around alternatives and sequences without any");
    }
    int inner = inside + (closure ? 1 : 0);
    switch (path) {
      case P_Inverse inverse -> later(inverse.getSubPath(), depth, inner);
      case P_Path1 one -> later(one.getSubPath(), depth, inner);
      case P_Path2 two -> {
        later(two.getLeft(), depth, inner);
        later(two.getRight(), depth, inner);
      }
      default -> {}
    }
  }

  private static RefusedQuery tooLarge(String what, String limit) {
    return new RefusedQuery(
        Reason.TOO_LARGE, what, "", "at most " + limit, "VALUES and IN take long lists");
  }

  private static RefusedQuery forbidden(String what, String where, String expected) {
    return new RefusedQuery(Reason.FORBIDDEN, what, where, expected, "");
  }
}
