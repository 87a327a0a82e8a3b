package org.designvault.recommend.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Minimal conflicts and repairs by the words of their definitions: every subset is tried, and
/// compared with every smaller one.
public final class BruteForce {
  private final Instance instance;
  private final List<Set<Integer>> subsets = new ArrayList<>(List.of(Set.of()));
  private final Map<Set<Integer>, Boolean> consistent = new HashMap<>();

  public BruteForce(Instance instance) {
    this.instance = instance;
    for (int position = 0; position < instance.brokenBy().size(); position++) {
      for (Set<Integer> without : List.copyOf(subsets)) {
        Set<Integer> with = new HashSet<>(without);
        with.add(position);
        subsets.add(with);
      }
    }
    subsets.forEach(subset -> consistent.put(subset, isConsistent(subset)));
  }

  private boolean isConsistent(Set<Integer> constraints) {
    int satisfied = 0;
    for (int row = 0; row < instance.candidates().length(); row++) {
      boolean breaks = false;
      for (int position : constraints) {
        breaks |= instance.brokenBy().get(position).get(row);
      }
      satisfied += instance.candidates().get(row) && !breaks ? 1 : 0;
    }
    return satisfied >= instance.minimum();
  }

  public List<List<Integer>> conflicts() {
    List<Set<Integer>> all =
        subsets.stream().filter(subset -> !consistent.getOrDefault(subset, true)).toList();
    return minimal(all).sorted(BruteForce::importantConflictFirst).toList();
  }

  public List<List<Integer>> repairs() {
    List<Set<Integer>> all =
        subsets.stream().filter(subset -> consistent.getOrDefault(rest(subset), false)).toList();
    return minimal(all).sorted(BruteForce::cheapestRepairFirst).toList();
  }

  private Set<Integer> rest(Set<Integer> dropped) {
    Set<Integer> rest = new HashSet<>();
    for (int position = 0; position < instance.brokenBy().size(); position++) {
      if (!dropped.contains(position)) {
        rest.add(position);
      }
    }
    return rest;
  }

  private static Stream<List<Integer>> minimal(List<Set<Integer>> all) {
    return all.stream()
        .filter(one ->
            all.stream().noneMatch(other -> other.size() < one.size() && one.containsAll(other)))
        .map(one -> List.copyOf(new TreeSet<>(one)));
  }

  private static int cheapestRepairFirst(List<Integer> one, List<Integer> other) {
    for (int place = 0; place < Math.min(one.size(), other.size()); place++) {
      int least = Integer.compare(other.get(place), one.get(place));
      if (least != 0) {
        return least;
      }
    }
    return Comparator.<List<Integer>>comparingInt(List::size).compare(one, other);
  }

  private static int importantConflictFirst(List<Integer> one, List<Integer> other) {
    List<Integer> here = one.reversed();
    List<Integer> there = other.reversed();
    for (int place = 0; place < Math.min(here.size(), there.size()); place++) {
      int most = Integer.compare(here.get(place), there.get(place));
      if (most != 0) {
        return most;
      }
    }
    return Integer.compare(here.size(), there.size());
  }
}
