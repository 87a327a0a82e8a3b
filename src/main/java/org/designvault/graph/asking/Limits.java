package org.designvault.graph.asking;

import java.time.Duration;

/// What a query may cost, for telling people before they meet it.
///
/// @param time until it must be answered
/// @param rows rows, or triples, that an answer may hold
/// @param length characters it may have
public record Limits(Duration time, int rows, int length) {}
