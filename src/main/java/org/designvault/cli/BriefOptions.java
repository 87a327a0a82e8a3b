package org.designvault.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.vault.BriefForm;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.json.Json;
import org.designvault.vault.json.UnreadableJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/// A brief, part by part. What its words mean is looked up by the vault.
final class BriefOptions {
  private static final String STANDARD_INPUT = "-";
  private static final String USUAL_WEIGHT = "3";

  @Parameters(
      arity = "0..*",
      paramLabel = "PROBLEM",
      description = "What troubles you, in your own words; - reads it from standard input.")
  private List<String> problem = List.of();

  @Option(
      names = {"-q", "--quality"},
      paramLabel = "QUALITY[=WEIGHT]",
      mapFallbackValue = USUAL_WEIGHT,
      description = "What matters, and how much from 1 to 5 (3 when not said).")
  private Map<String, Double> qualities = Map.of();

  @Option(
      names = {"-c", "--context"},
      paramLabel = "DIMENSION/VALUE",
      split = ",",
      description = "A fact about the system, such as platform/kubernetes.")
  private List<String> context = List.of();

  @Option(
      names = "--constraint",
      paramLabel = "PHRASE|JSON",
      description = "What must hold, such as 'without a message broker'; most important first.")
  private List<String> constraints = List.of();

  @Option(
      names = "--adopted",
      paramLabel = "ID",
      split = ",",
      description = "An entry already in the system.")
  private List<String> adopted = List.of();

  @Option(
      names = "--failure-mode",
      paramLabel = "ID",
      split = ",",
      description = "A failure mode or anti-pattern to be rid of.")
  private List<String> failureModes = List.of();

  @Option(
      names = "--force",
      paramLabel = "ID",
      split = ",",
      description = "A pull between two qualities that is felt.")
  private List<String> forces = List.of();

  @Option(
      names = "--category",
      paramLabel = "ID",
      split = ",",
      description = "Only entries of these categories.")
  private List<String> categories = List.of();

  @Option(
      names = "--kind",
      paramLabel = "ID",
      split = ",",
      description = "Only these kinds; troubles come only when named here.")
  private List<String> kinds = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "At most this many, 10 if not said.")
  private @Nullable Integer limit;

  /// The problem as it was typed, or from standard input when it is `-`, or when nothing was typed
  /// and nobody looks on.
  String problem(Terminal terminal) throws IOException {
    String typed = String.join(" ", problem);
    boolean piped = isEmpty() && !terminal.watched();
    return piped || typed.equals(STANDARD_INPUT) ? terminal.input().strip() : typed;
  }

  /// @param text the problem, read from wherever it is
  BriefForm form(String text) {
    return new BriefForm(
        text,
        new LinkedHashMap<String, @Nullable Double>(qualities),
        byDimension(),
        names(forces),
        names(failureModes),
        new ArrayList<@Nullable Object>(
            constraints.stream().map(BriefOptions::constraint).toList()),
        names(adopted),
        names(categories),
        names(kinds),
        limit);
  }

  /// Whether only the limit may have been said.
  boolean isEmpty() {
    return problem.isEmpty()
        && qualities.isEmpty()
        && context.isEmpty()
        && constraints.isEmpty()
        && adopted.isEmpty()
        && failureModes.isEmpty()
        && forces.isEmpty()
        && categories.isEmpty()
        && kinds.isEmpty();
  }

  private Map<String, @Nullable List<@Nullable String>> byDimension() {
    Map<String, List<@Nullable String>> values = new LinkedHashMap<>();
    for (String fact : context) {
      int slash = fact.indexOf('/');
      String dimension = slash < 0 ? fact : fact.substring(0, slash);
      values
          .computeIfAbsent(dimension, _ -> new ArrayList<>())
          .add(slash < 0 ? "" : fact.substring(slash + 1));
    }
    return new LinkedHashMap<>(values);
  }

  private static List<@Nullable String> names(List<String> written) {
    return new ArrayList<@Nullable String>(written);
  }

  static Object constraint(String written) {
    if (!written.startsWith("{")) {
      return written;
    }
    try {
      return Json.mapper().readValue(written, Map.class);
    } catch (JacksonException broken) {
      throw new RefusedRequest(List.of(UnreadableJson.problem(broken)));
    }
  }
}
