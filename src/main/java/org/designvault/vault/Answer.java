package org.designvault.vault;

import java.util.List;
import java.util.Map;
import org.designvault.recommend.Recommendation;
import org.designvault.recommend.Stability;
import org.jspecify.annotations.Nullable;

/// The answer to a brief; component names are those of the REST answer, in its order.
///
/// @param understood what was read from phrases, and as which constraint
/// @param notUnderstood what was not; with candidates where a label names two concepts
/// @param recognised concepts in the problem text, with their spans; offered, never applied
/// @param embedding how an external embedding service took part; null when none was to be asked
public record Answer(
    String revision,
    List<Understood> understood,
    List<NotUnderstood> notUnderstood,
    List<Recognised> recognised,
    List<Recommendation.Diagnosis> diagnosis,
    List<Recommendation.Result> results,
    List<Recommendation.RuledOut> ruledOut,
    List<Integer> ruledOutCounts,
    List<List<Integer>> conflicts,
    List<Recommendation.Repair> repairs,
    List<Stability> stability,
    @Nullable Embedding embedding) {

  /// @param state `took part`, `partly` (not all entries are embedded yet) or `away`
  /// @param text the same in a sentence, with the reason
  public record Embedding(String state, String text) {}

  /// @param in place in the brief, such as `constraints[2]`
  /// @param as the constraint in its object form
  public record Understood(String in, String phrase, Map<String, Object> as) {}

  /// @param candidates object forms of what the phrase could mean; empty when nothing is known
  public record NotUnderstood(String in, String phrase, List<Map<String, Object>> candidates) {}

  /// @param span first character and the one after the last, in UTF-16 units of the problem
  /// @param as `quality`, `context`, `failureMode` or `adopted` and its id, or a constraint in its
  ///   object form; of what a phrase could mean, each is recognised by itself with the same span
  public record Recognised(List<Integer> span, String phrase, Map<String, Object> as) {}
}
