package org.designvault.recommend.reading;

import java.util.List;

/// A place in a text where concepts are named, in words counted from 0.
///
/// @param lead the first word when the one that negates is counted in, else `first`
/// @param first the first word of the name
/// @param end the word after the last
record Spot(int lead, int first, int end, List<Concept> concepts, boolean negated) {}
