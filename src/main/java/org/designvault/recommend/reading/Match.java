package org.designvault.recommend.reading;

import java.util.List;

/// Words that name something, from a word agreed on up to `end`.
///
/// @param end the word after the last one
/// @param concepts all that the words name: qualities, then context, then entries; empty when they
///   name nothing
/// @param settlesSense what negates is part of the name ("no on-call", "no more than 20 ms"), so
///   nothing turns it
record Match(int end, List<Concept> concepts, boolean settlesSense) {

  static Match none(int from) {
    return new Match(from, List.of(), false);
  }

  boolean isNone() {
    return concepts.isEmpty();
  }
}
