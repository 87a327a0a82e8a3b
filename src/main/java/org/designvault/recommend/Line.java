package org.designvault.recommend;

import java.util.List;

/// What one part of a brief gives to or takes from every entry: the one source of both the points
/// in a score and the reason that states them.
sealed interface Line permits TextLine, QualityLine, ContextLine, LinkLine, ForceLine {

  ReasonKind kind();

  /// Points for each unit of the column.
  double factor();

  Column column();

  /// The most that it can give to one entry, for the measure of fit.
  double most();

  /// Why it gives or takes what it does, for a row about which it says something.
  Grounds grounds(int row);

  /// @param evidence ids of the edges that the points rest on
  record Grounds(String text, List<String> evidence) {}

  default double points(int row) {
    return Scoring.rounded(factor() * column().at(row));
  }

  /// Whether it has anything to say about an entry.
  default boolean speaksOf(int row) {
    return points(row) != 0;
  }

  default Reason reason(int row) {
    Grounds grounds = grounds(row);
    return new Reason(kind(), points(row), grounds.text(), grounds.evidence());
  }
}
