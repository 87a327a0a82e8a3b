package org.designvault.recommend.reading;

import java.util.List;

/// Words that name something.
///
/// @param first the first word; before the word asked about when a quantity takes in what it is a
///   quantity of ("RPO of 5 minutes")
/// @param end the word after the last one
/// @param concepts all that the words name: qualities, then context, then entries; empty when they
///   name nothing
/// @param settlesSense what negates is part of the name ("no on-call", "no more than 20 ms"), so
///   nothing turns it
record Match(int first, int end, List<Concept> concepts, boolean settlesSense) {

  static Match none(int from) {
    return new Match(from, from, List.of(), false);
  }

  boolean isNone() {
    return concepts.isEmpty();
  }
}
