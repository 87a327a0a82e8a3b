package org.designvault.recommend.conflict;

import java.util.BitSet;

/// Every subset of a few constraints as far as it is known to be consistent or not, as the bits of
/// a number: bit p for position p.
///
/// A subset of which nothing is known is asked about; when it is consistent it is grown to one that
/// cannot grow any more, else shrunk to a minimal conflict; and all its parts, or all that contain
/// it, are known (MARCO, Liffiton, Previti, Malik and Marques-Silva 2016, with a table in place of
/// the solver).
final class Lattice {
  private final int constraints;
  private final BitSet consistent = new BitSet();
  private final BitSet inconsistent = new BitSet();
  private int questions;

  Lattice(int constraints) {
    this.constraints = constraints;
  }

  int constraints() {
    return constraints;
  }

  /// Of a subset that was asked about, or follows from one that was.
  boolean isConsistent(int set) {
    return consistent.get(set);
  }

  /// @param most questions that may be asked
  /// @return whether everything is known now
  boolean explore(Consistency consistency, int most) {
    questions = most;
    for (int set = (1 << constraints) - 1; set >= 0 && questions >= 0; set--) {
      if (!isKnown(set)) {
        follow(set, consistency);
      }
    }
    return questions >= 0;
  }

  private void follow(int set, Consistency consistency) {
    boolean holds = holds(set, consistency);
    int here = set;
    for (int position = 0; position < constraints && questions >= 0; position++) {
      int bit = 1 << position;
      int next = holds ? here | bit : here & ~bit;
      here = holds(next, consistency) == holds ? next : here;
    }
  }

  private boolean isKnown(int set) {
    return consistent.get(set) || inconsistent.get(set);
  }

  private boolean holds(int set, Consistency consistency) {
    if (!isKnown(set) && --questions >= 0) {
      if (consistency.holds(BitSet.valueOf(new long[] {set}))) {
        markParts(set);
      } else {
        markWholes(set);
      }
    }
    return consistent.get(set);
  }

  /// Each subset of it, by counting down through its bits.
  private void markParts(int set) {
    for (int part = set; part > 0; part = (part - 1) & set) {
      consistent.set(part);
    }
    consistent.set(0);
  }

  private void markWholes(int set) {
    int others = ~set & ((1 << constraints) - 1);
    for (int more = others; more > 0; more = (more - 1) & others) {
      inconsistent.set(set | more);
    }
    inconsistent.set(set);
  }
}
