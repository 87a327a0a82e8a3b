package org.designvault.vault;

import org.jspecify.annotations.Nullable;

/// A brief, and the entry that somebody expected as its first answer.
///
/// @param pattern slug of the entry
public record WhyNotForm(@Nullable BriefForm brief, @Nullable String pattern) {}
