package org.designvault.graph.neo4j;

/// A query without its comments and texts: spaces stand for them, so that all else keeps its place.
final class Spoken {
  private final String query;
  private final char[] kept;

  private Spoken(String query) {
    this.query = query;
    this.kept = query.toCharArray();
  }

  static String of(String query) {
    Spoken spoken = new Spoken(query);
    int at = 0;
    while (at < query.length()) {
      at = spoken.after(at);
    }
    return String.valueOf(spoken.kept);
  }

  /// How deep brackets stand in each other.
  static int depth(String spoken) {
    int depth = 0;
    int deepest = 0;
    for (int at = 0; at < spoken.length(); at++) {
      switch (spoken.charAt(at)) {
        case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
    }
    return deepest;
  }

  /// @return where what begins here is over
  private int after(int start) {
    if (query.startsWith("//", start)) {
      return blank(start, end("\n", start + 2) - 1);
    }
    if (query.startsWith("/*", start)) {
      return blank(start, end("*/", start + 2));
    }
    return switch (query.charAt(start)) {
      case '\'', '"' -> blank(start, endOfText(start));
      case '`' -> afterName(start);
      default -> start + 1;
    };
  }

  /// A name in backticks may hold anything, but opens no bracket.
  private int afterName(int start) {
    int end = Math.min(end("`", start + 1), query.length());
    for (int at = start; at < end; at++) {
      kept[at] = kept[at] == '(' ? '_' : kept[at];
    }
    return end;
  }

  private int endOfText(int start) {
    char quote = query.charAt(start);
    int at = start + 1;
    while (at < query.length() && query.charAt(at) != quote) {
      at += query.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, query.length());
  }

  /// Where this is over, or the query when it never comes.
  private int end(String closing, int start) {
    int found = query.indexOf(closing, start);
    return found < 0 ? query.length() + 1 : found + closing.length();
  }

  private int blank(int start, int end) {
    int last = Math.min(end, query.length());
    for (int at = start; at < last; at++) {
      kept[at] = query.charAt(at) == '\n' ? '\n' : ' ';
    }
    return last;
  }
}
