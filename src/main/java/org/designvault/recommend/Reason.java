package org.designvault.recommend;

import java.util.List;

/// One line of the ledger: the points, a sentence, and the edges of the graph they rest on.
///
/// @param points signed; 0 for a harmful effect nobody weighted
/// @param evidence ids of effects, relations and context statements; empty for text
public record Reason(ReasonKind kind, double points, String text, List<String> evidence) {
  public Reason {
    evidence = List.copyOf(evidence);
  }
}
