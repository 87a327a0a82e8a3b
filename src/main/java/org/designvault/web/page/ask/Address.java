package org.designvault.web.page.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.designvault.vault.ComparisonForm;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads and writes the address of the Ask page; the parameter names stand here and nowhere else in
/// Java.
///
/// Parameters the page does not know are ignored. `add=name=value` and `drop=name=value` are what
/// buttons say: a form without scripts puts a part on or takes it off with them.
final class Address {
  static final String PROBLEM = "q";
  static final String QUALITY = "quality";
  static final String CONTEXT = "context";
  static final String CONSTRAINT = "constraint";
  static final String ADOPTED = "adopted";
  static final String FAILURE_MODE = "failureMode";
  static final String FORCE = "force";
  static final String CATEGORY = "category";
  static final String KIND = "kind";
  static final String LIMIT = "limit";
  static final String WHY_NOT = "whyNot";
  static final String VIEW = "view";
  static final String SIZE = "size";
  static final String DEMAND = "demand";
  static final String COMPARE = "compare";
  static final String ADD = "add";
  static final String DROP = "drop";

  /// What `view` says when a set is wanted; whatever else it says, it is a ranking.
  static final String SET = "set";

  /// The weight of a quality that is named without one: the middle of 1 to 5.
  static final double USUAL_WEIGHT = 3;

  private Address() {}

  static Asked read(MultiValueMap<String, String> parameters) {
    List<Problem> faults = new ArrayList<>();
    Manner manner = manner(parameters, faults);
    return new Asked(
        values(parameters, PROBLEM).stream().findFirst().orElse(""),
        weights(values(parameters, QUALITY), faults),
        values(parameters, CONTEXT),
        values(parameters, CONSTRAINT),
        values(parameters, ADOPTED),
        values(parameters, FAILURE_MODE),
        values(parameters, FORCE),
        values(parameters, CATEGORY),
        values(parameters, KIND),
        number(LIMIT, values(parameters, LIMIT), faults),
        manner.asSet() ? "" : values(parameters, WHY_NOT).stream().findFirst().orElse(""),
        manner,
        faults);
  }

  /// A ranking has no size and no demands as a whole.
  private static Manner manner(MultiValueMap<String, String> parameters, List<Problem> faults) {
    boolean asSet = values(parameters, VIEW).contains(SET);
    return new Manner(
        asSet,
        asSet ? number(SIZE, values(parameters, SIZE), faults) : null,
        asSet ? values(parameters, DEMAND) : List.of(),
        values(parameters, COMPARE).stream().limit(ComparisonForm.MOST).toList());
  }

  /// A form submitted without scripts leaves empty fields and buttons behind; the page then
  /// redirects to the same brief without them.
  static boolean isUntidy(MultiValueMap<String, String> parameters) {
    return parameters.containsKey(ADD)
        || parameters.containsKey(DROP)
        || parameters.values().stream().flatMap(List::stream).anyMatch(String::isBlank);
  }

  private static List<String> values(MultiValueMap<String, String> parameters, String name) {
    String prefix = name + "=";
    Stream<String> added =
        parameters.getOrDefault(ADD, List.of()).stream()
            .filter(part -> part.startsWith(prefix))
            .map(part -> part.substring(prefix.length()));
    List<String> dropped = parameters.getOrDefault(DROP, List.of());
    return Stream.concat(parameters.getOrDefault(name, List.of()).stream(), added)
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .filter(value -> !dropped.contains(prefix + value))
        .distinct()
        .toList();
  }

  private static Map<String, Double> weights(List<String> values, List<Problem> faults) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (String value : values) {
      int colon = value.indexOf(':');
      if (colon < 0) {
        weights.put(value, USUAL_WEIGHT);
        continue;
      }
      try {
        weights.put(value.substring(0, colon), Double.valueOf(value.substring(colon + 1)));
      } catch (NumberFormatException _) {
        faults.add(
            new Problem(
                "qualities", value, "a quality and a weight from 1 to 5", "availability:5"));
      }
    }
    return weights;
  }

  private static @Nullable Integer number(String name, List<String> values, List<Problem> faults) {
    if (values.isEmpty()) {
      return null;
    }
    try {
      return Integer.valueOf(values.getLast());
    } catch (NumberFormatException _) {
      faults.add(new Problem(name, values.getLast(), "a whole number", ""));
      return null;
    }
  }

  static String of(Asked asked) {
    String question = AddressText.joined(AddressText.of(asked));
    return question.isEmpty() ? "/" : "/?" + question;
  }

  /// `availability:5`, `run-cost:2.5`
  static String weighted(String slug, double weight) {
    return slug + ":" + plain(weight);
  }

  /// A weight without the decimals it does not have.
  static String plain(double weight) {
    return weight == Math.rint(weight) ? Long.toString((long) weight) : Double.toString(weight);
  }
}
