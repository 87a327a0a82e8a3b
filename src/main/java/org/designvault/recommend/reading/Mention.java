package org.designvault.recommend.reading;

/// A concept named in a text. Mentions come left to right and do not overlap, but for a label of
/// several concepts: each of them is mentioned in the same place.
///
/// @param start first UTF-16 unit of the naming words
/// @param end the one after their last
/// @param phrase the naming words as written
/// @param negated said not to be so
/// @param guaranteed a guarantee that the text does not say to be merely allowed or enough, so that
///   it can be demanded as well as be a fact
public record Mention(
    int start, int end, String phrase, Concept concept, boolean negated, boolean guaranteed) {}
