package org.designvault.recommend;

/// How well an entry's text answers the problem, and where it does so.
///
/// @param score fused text score, 0 or more; comparable within one revision only
/// @param field name, intent, question, mitigates or body; meaning when no word matched
/// @param passage the words that matched best, plain text
public record TextMatch(double score, String field, String passage) {
  public TextMatch {
    if (!(score >= 0)) {
      throw new IllegalArgumentException("a text score is 0 or more");
    }
  }
}
