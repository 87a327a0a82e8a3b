package org.designvault.vault;

import java.util.List;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Reason;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.compare.Comparison;
import org.jspecify.annotations.Nullable;

/// Entries side by side; component names are those of the REST answer, in its order.
///
/// @param patterns those compared, in the order they were named, as the values of every row are
/// @param understood what was read from phrases of the brief, and as which constraint
/// @param notUnderstood what was not
/// @param scores one for each entry when there is a brief, else null
/// @param embedding how an external embedding service took part in them; null when none was to be
///   asked
public record ComparisonAnswer(
    String revision,
    List<Named> patterns,
    List<Answer.Understood> understood,
    List<Answer.NotUnderstood> notUnderstood,
    List<Comparison.Row> rows,
    @Nullable List<Score> scores,
    Answer.@Nullable Embedding embedding) {

  /// What the brief says to one of them.
  ///
  /// @param score sum of the points of reasons and price
  /// @param fit share of the best conceivable score for this brief, 0 to 1
  /// @param breaks positions in the brief of every constraint it breaks
  /// @param text which constraint it breaks and on what ground; empty when none
  public record Score(
      Slug pattern,
      double score,
      double fit,
      List<Reason> reasons,
      List<Reason> price,
      List<Integer> breaks,
      String text) {}
}
