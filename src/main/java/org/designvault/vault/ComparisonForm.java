package org.designvault.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A wish to see entries side by side, before anything in it was looked up.
///
/// @param patterns two to four ids of entries, each once
/// @param brief what to score them by, or null
public record ComparisonForm(@Nullable List<@Nullable String> patterns, @Nullable BriefForm brief) {
  public static final int FEWEST = 2;
  public static final int MOST = 4;
}
