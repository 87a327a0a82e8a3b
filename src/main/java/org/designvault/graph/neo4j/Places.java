package org.designvault.graph.neo4j;

/// Where something stands in a query, for people.
final class Places {
  private Places() {}

  /// @return `line 3, column 7`, both from 1
  static String of(String query, int offset) {
    String before = query.substring(0, offset);
    long line = before.chars().filter(letter -> letter == '\n').count() + 1;
    return "line %d, column %d".formatted(line, offset - before.lastIndexOf('\n'));
  }
}
