package org.designvault.search;

import org.designvault.pattern.Slug;

/// An entry that shares words with a text.
///
/// @param score above 0; comparable within one index only
public record Hit(Slug entry, double score) {}
