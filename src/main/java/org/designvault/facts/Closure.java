package org.designvault.facts;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Slug;

/// What follows from an entry's own statements, as the loader computed and stored it.
///
/// @param fits context values it fits, ordered dimensions closed towards the easier end
/// @param unfit context values it is wrong for, closed towards the harder end
/// @param needs all it requires, and what those require
/// @param involves all it requires, specializes or is composed of, transitively
public record Closure(
    SortedSet<ContextId> fits,
    SortedSet<ContextId> unfit,
    SortedSet<Slug> needs,
    SortedSet<Slug> involves) {
  public Closure {
    fits = Collections.unmodifiableSortedSet(new TreeSet<>(fits));
    unfit = Collections.unmodifiableSortedSet(new TreeSet<>(unfit));
    needs = Collections.unmodifiableSortedSet(new TreeSet<>(needs));
    involves = Collections.unmodifiableSortedSet(new TreeSet<>(involves));
  }
}
