package org.designvault.recommend;

import org.designvault.pattern.Slug;
import org.jspecify.annotations.Nullable;

/// How sure the first place is of one weight: between these two it stays first, all else being as
/// it was asked.
///
/// @param quality the quality or characteristic that was weighted
/// @param from least weight at which it is first, 1 to 5; null when nothing takes over down to 1
/// @param to greatest weight at which it is first, 1 to 5; null when nothing takes over up to 5
/// @param then who takes over beyond `to`, or before `from` when there is no `to`; null when nobody
///   does
public record Stability(
    Slug quality, @Nullable Double from, @Nullable Double to, @Nullable Slug then) {}
