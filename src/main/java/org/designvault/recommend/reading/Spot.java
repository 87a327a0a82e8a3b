package org.designvault.recommend.reading;

import java.util.List;

/// A place in a text where concepts are named, in words counted from 0.
///
/// @param lead the first word when the one that negates is counted in, else `first`
/// @param first the first word of the name
/// @param end the word after the last of the name
/// @param tail the one after what turns its sense afterwards ("is not an option"), else `end`
/// @param concepts none where words stand that mean nothing one by one
/// @param permitted said to be good enough, or allowed, rather than demanded
record Spot(
    int lead,
    int first,
    int end,
    int tail,
    List<Concept> concepts,
    Sense sense,
    boolean settled,
    boolean permitted) {

  enum Sense {
    AS_NAMED,
    NEGATED,
    /// Nothing rests on it, so it is neither demanded nor ruled out.
    NOT_NEEDED
  }

  /// An idiom: read, and saying nothing.
  static Spot silent(int first, int end) {
    return new Spot(first, first, end, end, List.of(), Sense.AS_NAMED, true, false);
  }

  boolean isSilent() {
    return concepts.isEmpty();
  }

  Spot turned(Sense to) {
    return settled || sense != Sense.AS_NAMED
        ? this
        : new Spot(lead, first, end, tail, concepts, to, settled, permitted);
  }

  Spot upTo(int last) {
    return new Spot(lead, first, end, last, concepts, sense, settled, permitted);
  }

  Spot allowed() {
    return new Spot(lead, first, end, tail, concepts, sense, settled, true);
  }
}
