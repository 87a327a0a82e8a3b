package org.designvault.recommend;

import java.util.List;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.Recommendation.Repair;

/// Sets of entries that answer a brief together; names are those of the REST answer.
///
/// @param diagnosis troubles that the text describes, likeliest first; they count as named
/// @param sets the best of all, then at most two that are apart from it and from each other; none
///   when no set keeps all constraints, or nothing that was asked for is covered by any entry
/// @param pool what the sets were chosen from; they are the best of these, not of the catalogue
/// @param conflicts when there is no set because of constraints: the minimal sets of positions that
///   contradict each other, counted through the brief's constraints and then the demands; else
///   empty
/// @param repairs what to drop then, and the members of the best set that there is without it; else
///   empty
public record Design(
    List<Diagnosis> diagnosis,
    List<DesignSet> sets,
    Pool pool,
    List<List<Integer>> conflicts,
    List<Repair> repairs) {
  public static final int LEAST_SIZE = 3;
  public static final int GREATEST_SIZE = 7;
  public static final int DEFAULT_SIZE = 5;

  /// A first set and two alternatives.
  public static final int MOST_SETS = 3;

  public Design {
    diagnosis = List.copyOf(diagnosis);
    sets = List.copyOf(sets);
    conflicts = conflicts.stream().map(List::copyOf).toList();
    repairs = List.copyOf(repairs);
  }

  /// @param members those that answer the brief best by themselves come first
  /// @param covers what of the brief is covered, most weight first
  /// @param uncovered what is not
  /// @param price what the members take, those without points included
  public record DesignSet(
      List<Member> members, List<Covered> covers, List<Uncovered> uncovered, List<Cost> price) {
    public DesignSet {
      members = List.copyOf(members);
      covers = List.copyOf(covers);
      uncovered = List.copyOf(uncovered);
      price = List.copyOf(price);
    }
  }

  /// @param role what it alone covers, what it is the first to cover, whether its own words answer
  ///   the problem, what requires it
  /// @param requiredBy members that require it directly
  public record Member(Named pattern, String role, List<Slug> requiredBy) {
    public Member {
      requiredBy = List.copyOf(requiredBy);
    }
  }

  /// @param kind quality, context, mitigates or force
  /// @param id of the quality, the dimension, the failure mode or the force
  /// @param weight in points, as in a score
  /// @param by members that cover it, in the order of the set
  public record Covered(ReasonKind kind, Slug id, String name, double weight, List<Slug> by) {
    public Covered {
      by = List.copyOf(by);
    }
  }

  /// The same of what no member covers.
  public record Uncovered(ReasonKind kind, Slug id, String name, double weight) {}

  /// What one member takes.
  ///
  /// @param points 0 or less
  public record Cost(
      Slug pattern, ReasonKind kind, double points, String text, List<String> evidence) {
    public Cost {
      evidence = List.copyOf(evidence);
    }
  }

  /// @param candidates how many entries could be in a set at all
  /// @param best those looked at because of their score, best first
  /// @param demanded those looked at because the set must have one of their sort
  /// @param required those looked at only because one of the others requires them
  public record Pool(int candidates, List<Slug> best, List<Slug> demanded, List<Slug> required) {
    public Pool {
      best = List.copyOf(best);
      demanded = List.copyOf(demanded);
      required = List.copyOf(required);
    }
  }
}
