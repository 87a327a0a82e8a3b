package org.designvault.web.page.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.designvault.vault.BriefForm;
import org.designvault.vault.DesignForm;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;

/// A brief as the address of the Ask page holds it, so that a link shows the same answer.
///
/// @param qualities slug to weight, in the order they were chosen
/// @param constraints phrases, or objects in their JSON form, most important first
/// @param whyNot slug of the entry that somebody expected to be first; empty when nobody asks
/// @param manner in which it is to be answered
/// @param faults parts of the address that could not be read at all
record Asked(
    String problem,
    Map<String, Double> qualities,
    List<String> context,
    List<String> constraints,
    List<String> adopted,
    List<String> failureModes,
    List<String> forces,
    List<String> categories,
    List<String> kinds,
    @Nullable Integer limit,
    String whyNot,
    Manner manner,
    List<Problem> faults) {

  Asked {
    qualities = new LinkedHashMap<>(qualities);
    context = List.copyOf(context);
    constraints = List.copyOf(constraints);
    adopted = List.copyOf(adopted);
    failureModes = List.copyOf(failureModes);
    forces = List.copyOf(forces);
    categories = List.copyOf(categories);
    kinds = List.copyOf(kinds);
    faults = List.copyOf(faults);
  }

  /// Scope and limit alone are no question.
  boolean isEmpty() {
    return constraints.isEmpty() && speaksForNothing();
  }

  /// A demand rules out and earns no points, so demands alone leave nothing to rank.
  boolean onlyDemands() {
    return !constraints.isEmpty() && speaksForNothing();
  }

  private boolean speaksForNothing() {
    return problem.isBlank()
        && qualities.isEmpty()
        && context.isEmpty()
        && adopted.isEmpty()
        && failureModes.isEmpty()
        && forces.isEmpty();
  }

  /// The form to hand to the vault.
  ///
  /// @param faults receives what of the constraints and facts is not even well formed
  BriefForm form(List<Problem> faults) {
    return new BriefForm(
        problem,
        new LinkedHashMap<String, @Nullable Double>(qualities),
        byDimension(faults),
        new ArrayList<@Nullable String>(forces),
        new ArrayList<@Nullable String>(failureModes),
        new ArrayList<@Nullable Object>(JsonPhrase.readAll(constraints, faults)),
        new ArrayList<@Nullable String>(adopted),
        new ArrayList<@Nullable String>(categories),
        new ArrayList<@Nullable String>(kinds),
        limit);
  }

  /// The form that asks for a set.
  ///
  /// @param faults receives what is not even well formed
  DesignForm designForm(List<Problem> faults) {
    return new DesignForm(
        form(faults),
        manner.size(),
        new ArrayList<@Nullable Object>(JsonPhrase.readAll("demands", manner.demands(), faults)));
  }

  private Map<String, @Nullable List<@Nullable String>> byDimension(List<Problem> faults) {
    Map<String, @Nullable List<@Nullable String>> values = new LinkedHashMap<>();
    for (String fact : context) {
      int slash = fact.indexOf('/');
      if (slash < 0) {
        faults.add(new Problem("context", fact, "dimension/value", "such as platform/kubernetes"));
        continue;
      }
      List<@Nullable String> known = values.get(fact.substring(0, slash));
      if (known == null) {
        known = new ArrayList<@Nullable String>();
        values.put(fact.substring(0, slash), known);
      }
      known.add(fact.substring(slash + 1));
    }
    return values;
  }

  /// Whether a concept is part of the brief already.
  ///
  /// @param name parameter of the address, or key of a constraint
  boolean holds(String name, String id) {
    return switch (name) {
      case Address.QUALITY -> qualities.containsKey(id);
      case Address.CONTEXT -> context.contains(id);
      case Address.FAILURE_MODE -> failureModes.contains(id);
      case Address.ADOPTED -> adopted.contains(id);
      default -> constraints.contains(JsonPhrase.write(Map.of(name, id)));
    };
  }

  /// @param replacements what stands in the place of the one at that position
  Asked withConstraint(int position, List<String> replacements) {
    List<String> changed = new ArrayList<>(constraints);
    changed.remove(position);
    changed.addAll(position, replacements);
    return with(qualities, changed.stream().distinct().toList());
  }

  /// The constraints, then what the set as a whole has to meet: the order in which answers count
  /// them.
  List<String> demanded() {
    return Stream.concat(constraints.stream(), manner.demands().stream()).toList();
  }

  /// @param positions among all that is demanded
  Asked withoutConstraints(List<Integer> positions) {
    List<String> all = demanded();
    List<Integer> kept =
        IntStream.range(0, all.size())
            .filter(position -> !positions.contains(position))
            .boxed()
            .toList();
    return with(
            qualities, kept.stream().filter(at -> at < constraints.size()).map(all::get).toList())
        .in(
            manner.withDemands(
                kept.stream().filter(at -> at >= constraints.size()).map(all::get).toList()));
  }

  Asked weighing(String quality, double weight) {
    Map<String, Double> weights = new LinkedHashMap<>(qualities);
    weights.put(quality, weight);
    return with(weights, constraints);
  }

  /// The same brief, answered in another manner.
  Asked in(Manner other) {
    return with(qualities, constraints, adopted, other);
  }

  /// The same brief with other entries in place.
  Asked adopting(List<String> others) {
    return with(qualities, constraints, others, manner);
  }

  private Asked with(Map<String, Double> weights, List<String> demands) {
    return with(weights, demands, adopted, manner);
  }

  private Asked with(
      Map<String, Double> weights, List<String> demands, List<String> present, Manner answered) {
    return new Asked(
        problem,
        weights,
        context,
        demands,
        present,
        failureModes,
        forces,
        categories,
        kinds,
        limit,
        whyNot,
        answered,
        faults);
  }

  String address() {
    return Address.of(this);
  }
}
