package org.designvault.graph.sparql.watch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/// `REPLACE` that stops when the time is over, or when it makes too much of a text.
final class PatientReplace extends ExprFunctionN {
  private final Allowance allowance;
  private final @Nullable Pattern constant;

  PatientReplace(ExprList arguments, Allowance allowance) {
    super("replace", arguments);
    this.allowance = allowance;
    List<Expr> all = arguments.getList();
    this.constant =
        Patterns.constant(
            all.size() == 4 ? List.of(all.get(1), all.get(3)) : List.of(all.get(1)), allowance);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(0));
    Node with = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(2));
    Pattern pattern =
        constant != null
            ? constant
            : Patterns.of(
                values.size() == 4 ? List.of(values.get(1), values.get(3)) : List.of(values.get(1)),
                allowance);
    String made = replaced(pattern, text.getLiteralLexicalForm(), with.getLiteralLexicalForm());
    return NodeValue.makeNode(
        text.getLiteralLanguage().isEmpty()
            ? NodeFactory.createLiteralDT(made, text.getLiteralDatatype())
            : NodeFactory.createLiteralLang(made, text.getLiteralLanguage()));
  }

  /// As ARQ does it: an empty match counts only where it is the first.
  private String replaced(Pattern pattern, String text, String with) {
    Matcher matcher = pattern.matcher(new PatientText(text, allowance));
    StringBuilder made = new StringBuilder();
    try {
      for (boolean first = true; matcher.find(); first = false) {
        if (first || matcher.start() < matcher.end()) {
          allowance.text(longest(with, matcher));
          matcher.appendReplacement(made, with);
        }
      }
      matcher.appendTail(made);
    } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw new ExprEvalException("REPLACE: " + broken.getMessage());
    }
    allowance.text(made.length());
    return made.toString();
  }

  /// No group is longer than the match.
  private static long longest(String with, Matcher matcher) {
    long groups = with.chars().filter(letter -> letter == '$').count();
    return with.length() + groups * (matcher.end() - matcher.start());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new PatientReplace(arguments, allowance);
  }
}
