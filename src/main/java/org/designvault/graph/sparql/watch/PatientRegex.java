package org.designvault.graph.sparql.watch;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/// `REGEX` that stops when the time is over.
final class PatientRegex extends ExprFunctionN {
  private final Allowance allowance;
  private final @Nullable Pattern constant;

  PatientRegex(ExprList arguments, Allowance allowance) {
    super("regex", arguments);
    this.allowance = allowance;
    this.constant = Patterns.constant(arguments.getList().subList(1, arguments.size()), allowance);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", values.get(0)).getLiteralLexicalForm();
    Pattern pattern =
        constant != null ? constant : Patterns.of(values.subList(1, values.size()), allowance);
    return NodeValue.booleanReturn(pattern.matcher(new PatientText(text, allowance)).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new PatientRegex(arguments, allowance);
  }
}
