package org.designvault.recommend.reading;

import java.util.List;
import org.designvault.recommend.Constraint;

/// What a phrase was read as, and what of it was not. Positions are UTF-16 units of the phrase, the
/// end exclusive.
///
/// @param understood left to right
/// @param notUnderstood left to right; nothing in it is applied
public record Reading(List<Read> understood, List<Unread> notUnderstood) {
  public Reading {
    understood = List.copyOf(understood);
    notUnderstood = List.copyOf(notUnderstood);
  }

  /// @param phrase the words as written, a turning "without" or "no" included
  public record Read(String phrase, int start, int end, Constraint constraint) {}

  /// @param candidates what the words could mean, when they could mean several things; else empty
  public record Unread(String phrase, int start, int end, List<Constraint> candidates) {
    public Unread {
      candidates = List.copyOf(candidates);
    }
  }
}
