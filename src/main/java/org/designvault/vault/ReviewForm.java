package org.designvault.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A system to review, before anything in it was looked up.
///
/// @param adopted ids of entries that the system uses, at least one; what the brief says is adopted
///   is added
/// @param brief what matters and what must hold, or null
public record ReviewForm(@Nullable List<@Nullable String> adopted, @Nullable BriefForm brief) {
  public static final int MOST = 200;
}
