package org.designvault.recommend;

import java.util.List;
import org.designvault.recommend.Recommendation.Result;

/// What a brief says to one entry that somebody named.
///
/// @param constraints positions in the brief of every constraint it breaks
/// @param text the sentence that says which constraint did it and on what ground; empty when none
public record Judged(Result result, List<Integer> constraints, String text) {
  public Judged {
    constraints = List.copyOf(constraints);
  }
}
