package org.designvault.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.designvault.pattern.Entry;
import org.designvault.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Prints how good the recommendations are. Arguments: `--test` looks at the questions that are
/// kept from tuning instead of the others; `--answers` also prints what was found for each.
public final class Evaluate {
  private final List<Question> questions;
  private final List<Results> all;

  private Evaluate(List<Question> questions, List<Results> all) {
    this.questions = questions;
    this.all = all;
  }

  public static void main(String[] arguments) throws IOException {
    Set<String> options = Set.copyOf(Arrays.asList(arguments));
    String split = options.contains("--test") ? "test" : "tune";
    try (AnnotationConfigApplicationContext rooms =
        new AnnotationConfigApplicationContext("org.designvault.graph", "org.designvault.vault")) {
      Vault vault = rooms.getBean(Vault.class);
      Evaluate evaluation = over(vault, split);
      evaluation.print(split);
      evaluation.violations(vault);
      if (options.contains("--answers")) {
        evaluation.answers();
      }
    }
  }

  static Evaluate over(Vault vault, String split) throws IOException {
    List<Entry> choices =
        vault.facts().entries().values().stream()
            .filter(entry -> !entry.kind().isTrouble())
            .toList();
    Set<String> ids = choices.stream().map(entry -> entry.id().value()).collect(Collectors.toSet());
    List<Question> questions =
        Question.all().stream()
            .filter(question -> question.split().equals(split) && !question.wantsSet())
            .filter(question -> question.isAnsweredBy(ids))
            .toList();
    List<Ranker> rankers =
        List.of(
            new PlainText("names by BM25", choices, PlainText::names),
            new PlainText("BM25, without questions", choices, PlainText::prose),
            new PlainText("BM25, with questions", choices, PlainText::everything),
            new GraphAlone(vault),
            new Engine(vault));
    return new Evaluate(
        questions, rankers.stream().map(ranker -> Results.of(ranker, questions, ids)).toList());
  }

  Results engine() {
    return all.getLast();
  }

  private void print(String split) {
    System.out.printf(
        "## %d %s questions that have their answer in the catalogue%n%n", questions.size(), split);
    System.out.println("| Way | " + heads() + " |");
    System.out.println("|---|" + "---|".repeat(Measure.values().length));
    all.forEach(results -> System.out.println(row(results.name(), results, _ -> true)));
    TreeSet<String> styles = new TreeSet<>();
    TreeMap<String, Integer> categories = new TreeMap<>();
    for (Question question : questions) {
      styles.add(question.style());
      categories.merge(question.category(), 1, Integer::sum);
    }
    part("Style", new ArrayList<>(styles), "style");
    part("Category", new ArrayList<>(categories.keySet()), "category");
    Predicate<Question> constrained = Question::hasConstraints;
    System.out.println(row("with constraints", engine(), constrained));
    System.out.println(row("without", engine(), constrained.negate()));
  }

  private void part(String title, List<String> values, String by) {
    System.out.printf("%n| %s | %s |%n", title, heads());
    System.out.println("|---|" + "---|".repeat(Measure.values().length));
    for (String value : values) {
      System.out.println(
          row(
              value,
              engine(),
              question ->
                  value.equals(by.equals("style") ? question.style() : question.category())));
    }
  }

  private static String heads() {
    return Arrays.stream(Measure.values()).map(Measure::title).collect(Collectors.joining(" | "));
  }

  private static String row(String name, Results results, Predicate<Question> which) {
    int count = results.figure(Measure.MRR, which).questions();
    return "| %s, %d | %s |"
        .formatted(
            name,
            count,
            Arrays.stream(Measure.values())
                .map(measure -> results.figure(measure, which).toString())
                .collect(Collectors.joining(" | ")));
  }

  private void violations(Vault vault) {
    Violations looking = new Violations(vault);
    List<String> found =
        questions.stream()
            .filter(Question::hasConstraints)
            .flatMap(question -> looking.of(question).stream())
            .toList();
    System.out.printf("%nConstraint violations: %d%n", found.size());
    found.forEach(System.out::println);
  }

  private void answers() {
    engine()
        .lists()
        .forEach((question, ranked) ->
            System.out.printf(
                "%s %s %s%n  wanted %s%n  found  %s%n",
                question.id(), question.style(), question.problem(), question.grades(), ranked));
  }
}
