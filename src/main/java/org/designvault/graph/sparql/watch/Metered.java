package org.designvault.graph.sparql.watch;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/// Whatever passes through here counts as a step, and must not be too long.
final class Metered extends ExprFunction1 {
  private final Allowance allowance;
  private final int longest;
  private final boolean paid;

  /// @param longest characters of a text that may pass
  /// @param paid whether they count towards the texts that may be made
  Metered(Expr expression, Allowance allowance, int longest, boolean paid) {
    super(expression, "metered");
    this.allowance = allowance;
    this.longest = longest;
    this.paid = paid;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    allowance.step();
    if (value.isInteger()) {
      allowance.number(value.getInteger().bitLength());
    } else if (value.isDecimal()) {
      allowance.number(value.getDecimal().unscaledValue().bitLength());
    } else if (value.isString() || value.isLangString()) {
      int length = value.asNode().getLiteralLexicalForm().length();
      allowance.length(length, longest);
      allowance.text(paid ? length : 0);
    }
    return value;
  }

  @Override
  public Expr copy(Expr expression) {
    return new Metered(expression, allowance, longest, paid);
  }
}
