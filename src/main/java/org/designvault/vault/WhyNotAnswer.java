package org.designvault.vault;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Reason;
import org.designvault.recommend.WhyNot;
import org.jspecify.annotations.Nullable;

/// Why an entry is not the first answer; component names are those of the REST answer, in its
/// order.
///
/// @param standing adopted, out-of-scope, ruled-out, without-reason, beaten or first
/// @param text the answer in a sentence or a few
/// @param breaks positions of the constraints it breaks
/// @param beatenBy the first answer; null when a constraint is broken, or there is none before it
/// @param reasons where the first answer has more points, and how many more
/// @param price where it has fewer; with the reasons these add up to its lead
/// @param embedding how an external embedding service took part; left out when none was to be asked
public record WhyNotAnswer(
    String revision,
    Slug pattern,
    WhyNot.Standing standing,
    String text,
    List<Integer> breaks,
    @Nullable Slug beatenBy,
    List<Reason> reasons,
    List<Reason> price,
    List<Change> wouldWinIf,
    @JsonInclude(JsonInclude.Include.NON_NULL) Answer.@Nullable Embedding embedding) {

  /// @param change a part of a brief to put over the one that was asked, `qualities` and one
  ///   weight; or `drop` and the position of a constraint to leave out
  /// @param text the same in a sentence
  public record Change(Map<String, Object> change, String text) {}
}
