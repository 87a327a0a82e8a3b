package org.designvault.recommend;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;

/// A brief in the making: only what a test is about needs saying.
final class BriefDraft {
  private final SortedMap<Slug, Double> qualities = new TreeMap<>();
  private final SortedMap<Slug, List<ContextId>> context = new TreeMap<>();
  private final List<Slug> forces = new ArrayList<>();
  private final List<Slug> failureModes = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Slug> adopted = new ArrayList<>();
  private final Set<Slug> categories = new TreeSet<>();
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private int limit = Brief.DEFAULT_LIMIT;

  BriefDraft weight(String quality, double weight) {
    qualities.put(new Slug(quality), weight);
    return this;
  }

  BriefDraft context(String... values) {
    for (String value : values) {
      ContextId id = ContextId.of(value);
      context.computeIfAbsent(id.dimension(), _ -> new ArrayList<>()).add(id);
    }
    return this;
  }

  BriefDraft force(String force) {
    forces.add(new Slug(force));
    return this;
  }

  BriefDraft failureMode(String trouble) {
    failureModes.add(new Slug(trouble));
    return this;
  }

  BriefDraft constraint(Constraint constraint) {
    constraints.add(constraint);
    return this;
  }

  BriefDraft adopted(String entry) {
    adopted.add(new Slug(entry));
    return this;
  }

  BriefDraft category(String category) {
    categories.add(new Slug(category));
    return this;
  }

  BriefDraft kind(Kind kind) {
    kinds.add(kind);
    return this;
  }

  BriefDraft limit(int most) {
    limit = most;
    return this;
  }

  Brief brief() {
    return new Brief(
        "",
        qualities,
        context,
        forces,
        failureModes,
        constraints,
        adopted,
        categories,
        kinds,
        limit);
  }
}
