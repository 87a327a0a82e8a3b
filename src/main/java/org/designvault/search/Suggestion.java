package org.designvault.search;

import org.designvault.pattern.Slug;

/// An entry somebody may be typing the name of.
///
/// @param matched the name, alias or covered name that looks like what was typed
public record Suggestion(Slug entry, String matched) {}
