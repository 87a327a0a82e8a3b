package org.designvault.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures what BARS asks for, prints a table and writes it to `target/bench/report.md`.
///
/// `--quick` takes ten minutes and says "no evidence against" where the interval reaches over a
/// bar; `--only=P1,P3` measures these; `--large=0` leaves the large catalogue out; `--seed=1`. For
/// G see `GrowthPlan`.
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws IOException {
    Plan plan = Plan.of(List.of(arguments));
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.told("", "seed " + plan.seed(), Instant.now().toString()));
    measure(plan, "P5", figures, () -> new JudgingCosts(plan).figures());
    measure(plan, "P4", figures, () -> new StartCosts(plan).figures());
    measure(plan, "P3", figures, () -> new QueryCosts(plan).figures());
    measure(plan, "P1", figures, () -> new RankingCosts(plan).figures());
    String stores = plan.wants(StoreCosts.STATEMENTS) ? StoreCosts.STATEMENTS : StoreCosts.ENGINES;
    measure(plan, stores, figures, () -> new StoreCosts(plan).figures());
    if (GrowthPlan.isWanted(List.of(arguments))) {
      GrowthPlan growth = GrowthPlan.of(List.of(arguments));
      measure(plan, "G", figures, () -> new GrowthCosts(growth).figures());
    }
    String report = report(figures);
    System.out.println(report);
    Files.writeString(Files.createDirectories(Plan.FOLDER).resolve("report.md"), report);
  }

  private interface Measure {
    List<Figure> figures() throws IOException;
  }

  private static void measure(Plan plan, String id, List<Figure> figures, Measure measure)
      throws IOException {
    if (plan.wants(id)) {
      long begin = System.nanoTime();
      List<Figure> found = measure.figures();
      found.forEach(figure -> System.err.println(figure.row()));
      System.err.printf(Locale.ROOT, "%s took %.0f s%n", id, (System.nanoTime() - begin) / 1e9);
      figures.addAll(found);
    }
  }

  private static String report(List<Figure> figures) {
    List<String> lines = new ArrayList<>();
    lines.add("| Id | What | Bar | Found (95 % interval) | Verdict |");
    lines.add("|---|---|---|---|---|");
    figures.forEach(figure -> lines.add(figure.row()));
    return String.join("\n", lines) + "\n";
  }

  /// @param pairs how often each comparison is made
  /// @param calls in one turn of it
  /// @param large number of entries of the large catalogue, 0 for none
  /// @param only ids to measure, all when empty
  record Plan(int pairs, int calls, int large, long seed, List<String> only) {
    static final Path FOLDER = Path.of("target", "bench");

    static Plan of(List<String> arguments) {
      boolean quick = arguments.contains("--quick");
      return new Plan(
          quick ? 7 : 21,
          quick ? 60 : 200,
          Integer.parseInt(value(arguments, "large", "100000")),
          Long.parseLong(value(arguments, "seed", "20261101")),
          Arrays.stream(value(arguments, "only", "").split(","))
              .filter(id -> !id.isEmpty())
              .toList());
    }

    static String value(List<String> arguments, String name, String otherwise) {
      String start = "--" + name + "=";
      return arguments.stream()
          .filter(argument -> argument.startsWith(start))
          .map(argument -> argument.substring(start.length()))
          .findFirst()
          .orElse(otherwise);
    }

    Plan withSeed(long other) {
      return new Plan(pairs, calls, large, other, only);
    }

    Plan withPairs(int other) {
      return new Plan(other, calls, large, seed, only);
    }

    boolean wants(String id) {
      return only.isEmpty() || only.contains(id);
    }

    /// Starts take seconds, so there are fewer of them.
    int starts() {
      return Math.min(pairs, 9);
    }
  }
}
