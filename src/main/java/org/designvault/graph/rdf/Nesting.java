package org.designvault.graph.rdf;

/// How deep brackets stand in each other in SPARQL or Turtle, found without following them: the
/// parsers do follow them, and some depth ends every stack.
public final class Nesting {
  private Nesting() {}

  /// Brackets in texts, addresses and comments do not count.
  public static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        case '"', '\'' -> at = endOfText(text, at);
        case '<' -> at = endOfAddress(text, at);
        case '#' -> at = endOfLine(text, at);
        default -> {}
      }
    }
    return deepest;
  }

  private static int endOfText(String text, int start) {
    char quote = text.charAt(start);
    String three = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(three, start);
    String end = isLong ? three : String.valueOf(quote);
    for (int at = start + end.length(); at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '\\') {
        at++;
      } else if (text.startsWith(end, at)) {
        return at + end.length() - 1;
      } else if (!isLong && letter == '\n') {
        return at;
      }
    }
    return text.length();
  }

  /// A `<` that no address follows is a comparison.
  private static int endOfAddress(String text, int start) {
    for (int at = start + 1; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '>') {
        return at;
      }
      if (letter <= ' ' || "<\"{}|^`\\".indexOf(letter) >= 0) {
        return start;
      }
    }
    return start;
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
