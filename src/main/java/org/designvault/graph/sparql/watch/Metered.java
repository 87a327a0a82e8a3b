package org.designvault.graph.sparql.watch;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/// Whatever passes through here is paid for by its size.
final class Metered extends ExprFunction1 {
  private final Allowance allowance;

  Metered(Expr expression, Allowance allowance) {
    super(expression, "metered");
    this.allowance = allowance;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.isInteger()) {
      allowance.number(value.getInteger().bitLength());
    } else if (value.isDecimal()) {
      allowance.number(value.getDecimal().unscaledValue().bitLength());
    } else if (value.isString() || value.isLangString()) {
      allowance.text(value.asNode().getLiteralLexicalForm().length());
    }
    return value;
  }

  @Override
  public Expr copy(Expr expression) {
    return new Metered(expression, allowance);
  }
}
