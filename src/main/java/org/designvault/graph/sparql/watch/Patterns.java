package org.designvault.graph.sparql.watch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.jspecify.annotations.Nullable;

/// Regular expressions as SPARQL writes them.
final class Patterns {
  private static final Pattern COUNTED = Pattern.compile("\\{(\\d+)(?:,(\\d*))?\\}");
  private static final long MOST_REPEATS = 1_000_000;
  private static final int LONGEST = 20_000;

  private Patterns() {}

  /// Compiled once, where it is the same for all rows.
  ///
  /// @param arguments pattern, and flags of `smixq`
  static @Nullable Pattern constant(List<Expr> arguments, Allowance allowance) {
    try {
      return arguments.stream().allMatch(Expr::isConstant)
          ? of(arguments.stream().map(Expr::getConstant).toList(), allowance)
          : null;
    } catch (ExprEvalException broken) {
      // An error in each row, which only the rows can tell.
      return null;
    }
  }

  /// @param arguments pattern, and flags of `smixq`
  /// @throws ExprEvalException when it is no regular expression
  /// @throws Exhausted when its repetitions multiply: matching nothing a thousand million times
  ///   looks at no text, and so at no clock
  static Pattern of(List<NodeValue> arguments, Allowance allowance) {
    String text = text(arguments.getFirst());
    allowance.length(text.length(), LONGEST);
    long repeats = 1;
    for (Matcher counted = COUNTED.matcher(text); counted.find(); ) {
      String most = counted.group(2);
      String count = most == null || most.isEmpty() ? counted.group(1) : most;
      repeats *= count.length() > 7 ? MOST_REPEATS + 1 : Math.max(1, Long.parseLong(count));
      if (repeats > MOST_REPEATS) {
        throw allowance.over(
            new RefusedQuery(
                Reason.TOO_LARGE,
                "A regular expression repeats too often.",
                text,
                "counts that multiply to at most " + MOST_REPEATS,
                "repeat with * or + instead"));
      }
    }
    return RegexEngine.makePattern(
        "REGEX", text, arguments.size() == 1 ? "" : text(arguments.getLast()));
  }

  private static String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
  }
}
