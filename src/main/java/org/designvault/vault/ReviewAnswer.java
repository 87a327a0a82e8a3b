package org.designvault.vault;

import java.util.List;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.review.Review;
import org.jspecify.annotations.Nullable;

/// A review; component names are those of the REST answer, in its order.
///
/// @param adopted what was reviewed, by slug
/// @param understood what was read from phrases of the brief, and as which constraint
/// @param notUnderstood what was not
/// @param diagnosis troubles that the brief's text describes; they count as named
/// @param embedding how an external embedding service took part in the diagnosis; null when none
///   was to be asked
public record ReviewAnswer(
    String revision,
    List<Named> adopted,
    List<Answer.Understood> understood,
    List<Answer.NotUnderstood> notUnderstood,
    List<Diagnosis> diagnosis,
    List<Review.Missing> missing,
    List<Review.Conflict> conflicts,
    List<Review.Trouble> openFailureModes,
    List<Review.Trouble> mitigatedOnlyWhen,
    List<Review.OnlyHarmed> onlyHarmed,
    List<Review.Remedy> suggestions,
    Answer.@Nullable Embedding embedding) {}
