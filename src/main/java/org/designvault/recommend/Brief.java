package org.designvault.recommend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;

/// What somebody asks: a trouble, weights, a situation, demands. Every slug in it is known to the
/// revision.
///
/// @param qualities quality or characteristic to weight, 1 to 5
/// @param context dimension to the values true of the system
/// @param constraints hard, most important first
/// @param adopted entries already in the system; never results
/// @param categories scope; empty means all
/// @param kinds scope; empty means all but failure modes and anti-patterns
/// @param limit 1 to 100 results
public record Brief(
    String problem,
    SortedMap<Slug, Double> qualities,
    SortedMap<Slug, List<ContextId>> context,
    List<Slug> forces,
    List<Slug> failureModes,
    List<Constraint> constraints,
    List<Slug> adopted,
    Set<Slug> categories,
    Set<Kind> kinds,
    int limit) {

  public static final double LEAST_WEIGHT = 1;
  public static final double GREATEST_WEIGHT = 5;
  public static final int DEFAULT_LIMIT = 10;
  public static final int GREATEST_LIMIT = 100;

  public Brief {
    for (Map.Entry<Slug, Double> weight : qualities.entrySet()) {
      if (!(weight.getValue() >= LEAST_WEIGHT && weight.getValue() <= GREATEST_WEIGHT)) {
        throw new IllegalArgumentException("weight of " + weight.getKey() + " is not 1 to 5");
      }
    }
    if (limit < 1 || limit > GREATEST_LIMIT) {
      throw new IllegalArgumentException("limit is not 1 to " + GREATEST_LIMIT);
    }
    qualities = Collections.unmodifiableSortedMap(new TreeMap<>(qualities));
    context = Collections.unmodifiableSortedMap(new TreeMap<>(context));
    forces = List.copyOf(forces);
    failureModes = List.copyOf(failureModes);
    constraints = List.copyOf(constraints);
    adopted = List.copyOf(adopted);
    categories = Set.copyOf(categories);
    kinds = Set.copyOf(kinds);
  }

  /// The same brief but for one weight, which may be a new one.
  ///
  /// @param weight 1 to 5
  public Brief weighing(Slug quality, double weight) {
    SortedMap<Slug, Double> weights = new TreeMap<>(qualities);
    weights.put(quality, weight);
    return with(weights, constraints);
  }

  /// The same brief without the constraint at a position.
  public Brief dropping(int position) {
    List<Constraint> left = new ArrayList<>(constraints);
    left.remove(position);
    return with(qualities, left);
  }

  private Brief with(SortedMap<Slug, Double> weights, List<Constraint> demanded) {
    return new Brief(
        problem,
        weights,
        context,
        forces,
        failureModes,
        demanded,
        adopted,
        categories,
        kinds,
        limit);
  }

  /// Asks for nothing at all: scope and limit alone are no question.
  public boolean isEmpty() {
    return problem.isBlank()
        && qualities.isEmpty()
        && context.isEmpty()
        && forces.isEmpty()
        && failureModes.isEmpty()
        && constraints.isEmpty()
        && adopted.isEmpty();
  }
}
