package org.designvault.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The wish for a set of entries, as it was written down.
///
/// @param brief what the set is to answer; must not be missing
/// @param size most members, 3 to 7; 5 when missing
/// @param demands further constraints, each a phrase (`String`) or an object (`Map`), that hold for
///   the set as a whole
public record DesignForm(
    @Nullable BriefForm brief, @Nullable Integer size, @Nullable List<@Nullable Object> demands) {}
