package org.designvault.vault;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A brief as it was written down, before anything in it was looked up; every part may be missing.
///
/// @param constraints each a phrase (`String`) or an object (`Map`), most important first
public record BriefForm(
    @Nullable String problem,
    @Nullable Map<String, @Nullable Double> qualities,
    @Nullable Map<String, @Nullable List<@Nullable String>> context,
    @Nullable List<@Nullable String> forces,
    @Nullable List<@Nullable String> failureModes,
    @Nullable List<@Nullable Object> constraints,
    @Nullable List<@Nullable String> adopted,
    @Nullable List<@Nullable String> categories,
    @Nullable List<@Nullable String> kinds,
    @Nullable Integer limit) {
  /// Asks for nothing; what takes a brief beside something else may go without.
  static final BriefForm EMPTY =
      new BriefForm(null, null, null, null, null, null, null, null, null, null);
}
