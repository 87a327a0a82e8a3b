package org.designvault.vault;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.jspecify.annotations.Nullable;

/// A form looked up in the facts: the brief it states, and what its phrases were read as.
record BriefReading(
    Brief brief, List<Answer.Understood> understood, List<Answer.NotUnderstood> notUnderstood) {

  /// More text than anybody describes a trouble with.
  private static final int LONGEST_PROBLEM = 10_000;

  /// More than a list of this kind can hold in earnest; bounds the work of one request.
  private static final int LONGEST_LIST = 200;

  /// @throws RefusedRequest with everything that is wrong in the form
  static BriefReading of(Snapshot snapshot, BriefForm form) {
    Known known = new Known(snapshot.facts());
    ConstraintReading constraints = new ConstraintReading(snapshot.reader(), known);
    String problem = problem(form, known);
    SortedMap<Slug, Double> qualities = weights(form, known);
    SortedMap<Slug, List<ContextId>> context = context(form, known);
    List<Slug> forces = list(known, "forces", form.forces(), known::force);
    List<Slug> troubles = list(known, "failureModes", form.failureModes(), known::trouble);
    constraints.read("constraints", form.constraints());
    List<Slug> adopted = list(known, "adopted", form.adopted(), known::entry);
    Set<Slug> categories =
        new LinkedHashSet<>(list(known, "categories", form.categories(), known::category));
    Set<Kind> kinds = new LinkedHashSet<>(list(known, "kinds", form.kinds(), known::kind));
    int limit = limit(form, known);
    known.refuseProblems();
    Brief brief =
        new Brief(
            problem,
            qualities,
            context,
            forces,
            troubles,
            constraints.constraints(),
            adopted,
            categories,
            kinds,
            limit);
    if (brief.isEmpty() && constraints.notUnderstood().isEmpty()) {
      known.add(
          "problem",
          "",
          "a problem, or at least one quality, context, force, failure mode, constraint or adopted"
              + " entry",
          "scope and limit alone ask nothing");
      known.refuseProblems();
    }
    return new BriefReading(brief, constraints.understood(), constraints.notUnderstood());
  }

  private static String problem(BriefForm form, Known known) {
    String problem = form.problem() == null ? "" : form.problem();
    if (problem.length() > LONGEST_PROBLEM) {
      known.add(
          "problem", problem.length() + " characters", "at most " + LONGEST_PROBLEM, "shorten it");
      return "";
    }
    return problem;
  }

  private static SortedMap<Slug, Double> weights(BriefForm form, Known known) {
    SortedMap<Slug, Double> weights = new TreeMap<>();
    Map<String, @Nullable Double> written = Known.orEmpty(form.qualities());
    if (isTooLong(known, "qualities", written.size())) {
      return weights;
    }
    for (Map.Entry<String, @Nullable Double> weight : written.entrySet()) {
      String field = "qualities." + weight.getKey();
      Double value = weight.getValue();
      if (value == null || !(value >= Brief.LEAST_WEIGHT && value <= Brief.GREATEST_WEIGHT)) {
        known.add(field, value, "a weight from 1 to 5", "");
      } else {
        known.quality(field, weight.getKey()).ifPresent(quality -> weights.put(quality, value));
      }
    }
    return weights;
  }

  private static SortedMap<Slug, List<ContextId>> context(BriefForm form, Known known) {
    SortedMap<Slug, List<ContextId>> context = new TreeMap<>();
    Map<String, @Nullable List<@Nullable String>> written = Known.orEmpty(form.context());
    if (isTooLong(known, "context", written.size())) {
      return context;
    }
    for (Map.Entry<String, @Nullable List<@Nullable String>> stated : written.entrySet()) {
      String field = "context." + stated.getKey();
      Optional<Slug> dimension = known.dimension(field, stated.getKey());
      if (dimension.isPresent()) {
        List<ContextId> values =
            list(
                known,
                field,
                stated.getValue(),
                (place, value) -> known.context(place, dimension.get() + "/" + value));
        if (!values.isEmpty()) {
          context.put(dimension.get(), values);
        }
      }
    }
    return context;
  }

  private static <T> List<T> list(
      Known known,
      String field,
      @Nullable List<@Nullable String> names,
      BiFunction<String, @Nullable String, Optional<T>> lookUp) {
    List<@Nullable String> written = Known.orEmpty(names);
    if (isTooLong(known, field, written.size())) {
      return List.of();
    }
    Set<T> found = new LinkedHashSet<>();
    for (int index = 0; index < written.size(); index++) {
      lookUp.apply(field + "[" + index + "]", written.get(index)).ifPresent(found::add);
    }
    return new ArrayList<>(found);
  }

  static boolean isTooLong(Known known, String field, int size) {
    if (size > LONGEST_LIST) {
      known.add(field, size + " items", "at most " + LONGEST_LIST, "");
    }
    return size > LONGEST_LIST;
  }

  private static int limit(BriefForm form, Known known) {
    int limit = form.limit() == null ? Brief.DEFAULT_LIMIT : form.limit();
    if (limit < 1 || limit > Brief.GREATEST_LIMIT) {
      known.add("limit", limit, "1 to " + Brief.GREATEST_LIMIT, "");
      return Brief.DEFAULT_LIMIT;
    }
    return limit;
  }
}
