package org.designvault.vault;

import java.util.List;
import org.designvault.recommend.Design;
import org.designvault.recommend.Recommendation;
import org.jspecify.annotations.Nullable;

/// The answer to the wish for a set; component names are those of the REST answer, in its order.
///
/// @param understood what was read from phrases of the brief and of the demands
/// @param notUnderstood what was not
/// @param sets the best one, then its alternatives
/// @param pool what they were chosen from
/// @param conflicts positions of constraints that no set keeps together; those of the brief count
///   first, then the demands
/// @param repairs what to drop so that there is a set, and the members of the best one then
/// @param embedding how an external embedding service took part; null when none was to be asked
public record DesignAnswer(
    String revision,
    List<Answer.Understood> understood,
    List<Answer.NotUnderstood> notUnderstood,
    List<Recommendation.Diagnosis> diagnosis,
    List<Design.DesignSet> sets,
    Design.Pool pool,
    List<List<Integer>> conflicts,
    List<Recommendation.Repair> repairs,
    Answer.@Nullable Embedding embedding) {}
