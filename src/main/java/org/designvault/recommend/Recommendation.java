package org.designvault.recommend;

import java.util.List;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.recommend.conflict.Conflicts;

/// What the ranking says to a brief; names are those of the REST answer.
///
/// @param diagnosis troubles that the text describes, likeliest first
/// @param results best first, at most the brief's limit
/// @param ruledOut the best-scoring that break a constraint, at most the brief's limit
/// @param ruledOutCounts for each constraint, how many candidates break it
/// @param conflicts when no candidate satisfies all constraints: the minimal sets of positions that
///   contradict each other, those among the most important constraints first; else empty
/// @param repairs what to drop then, the least important constraints first; else empty
/// @param stability for each weighted quality, how far the first place is sure of it; empty when
///   nothing is first
public record Recommendation(
    List<Diagnosis> diagnosis,
    List<Result> results,
    List<RuledOut> ruledOut,
    List<Integer> ruledOutCounts,
    List<List<Integer>> conflicts,
    List<Repair> repairs,
    List<Stability> stability) {
  /// Up to so many constraints all conflicts and repairs are given; of more, the first of each.
  public static final int ALL_WAYS_OUT = Conflicts.MOST_FOR_ALL;

  public Recommendation {
    diagnosis = List.copyOf(diagnosis);
    results = List.copyOf(results);
    ruledOut = List.copyOf(ruledOut);
    ruledOutCounts = List.copyOf(ruledOutCounts);
    conflicts = conflicts.stream().map(List::copyOf).toList();
    repairs = List.copyOf(repairs);
    stability = List.copyOf(stability);
  }

  /// A way out of conflicting constraints that drops no more than it must.
  ///
  /// @param drop positions in the brief, ascending
  /// @param unlocks what satisfies all the others, best first, at most the brief's limit; where a
  ///   set was asked for, the members of the best set that keeps them
  public record Repair(List<Integer> drop, List<Slug> unlocks) {
    public Repair {
      drop = List.copyOf(drop);
      unlocks = List.copyOf(unlocks);
    }
  }

  /// @param points text points the trouble itself earned
  public record Diagnosis(Slug id, String name, String text, double points) {}

  /// An entry named for display.
  public record Named(Slug id, String name, String kind, String intent, String url) {
    public static Named of(Entry entry) {
      return new Named(
          entry.id(), entry.name(), entry.kind().id(), entry.intent(), "/patterns/" + entry.id());
    }
  }

  /// @param score sum of the points of reasons and price
  /// @param fit share of the best conceivable score for this brief, 0 to 1
  /// @param missing what it requires that is not adopted
  /// @param exposesTo failure modes it makes possible or likelier
  public record Result(
      Named pattern,
      double score,
      double fit,
      List<Reason> reasons,
      List<Reason> price,
      List<String> preconditions,
      List<Linked> missing,
      List<Linked> exposesTo,
      List<Linked> alternatives,
      List<String> verify) {
    public Result {
      reasons = List.copyOf(reasons);
      price = List.copyOf(price);
      preconditions = List.copyOf(preconditions);
      missing = List.copyOf(missing);
      exposesTo = List.copyOf(exposesTo);
      alternatives = List.copyOf(alternatives);
      verify = List.copyOf(verify);
    }
  }

  /// An entry at the other end of a relation, and why it stands there.
  public record Linked(Slug id, String name, String why) {}

  /// @param constraints positions in the brief of every constraint it breaks
  /// @param text the sentence that says which constraint did it and on what ground
  public record RuledOut(
      Slug pattern, String name, double score, List<Integer> constraints, String text) {
    public RuledOut {
      constraints = List.copyOf(constraints);
    }
  }
}
