package org.designvault.evaluation;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.designvault.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Prints how good the recommendations are, and what changed since the recorded run. Arguments:
/// `--test` looks at the questions that are kept from tuning instead of the others; `--answers`
/// also prints what was found for each; `--record` makes this run the recorded one, and writes its
/// figures into docs/evaluation.md; where a figure fell it needs `--why "…"`, which is written
/// there too.
public final class Evaluate {
  private static final PrintStream OUT = System.out;
  private static final int WRONG = 2;
  private static final int REFUSED = 1;

  private Evaluate() {}

  public static void main(String[] arguments) {
    List<String> options = Arrays.asList(arguments);
    int why = options.indexOf("--why");
    boolean test = options.contains("--test");
    boolean unsaid = why >= 0 && why + 1 >= options.size();
    if (unsaid || (test && options.contains("--answers"))) {
      System.err.println(
          "Answers to test questions are not shown, and --why is followed by the reason.");
      System.exit(WRONG);
    }
    try (AnnotationConfigApplicationContext rooms =
        new AnnotationConfigApplicationContext("org.designvault.graph", "org.designvault.vault")) {
      Evaluation evaluation =
          Evaluation.of(rooms.getBean(Vault.class), test ? Question.TEST : Question.TUNE);
      print(evaluation, !test);
      if (options.contains("--answers")) {
        answers(evaluation);
      }
      if (options.contains("--record")
          && !isKept(evaluation, why < 0 ? Optional.empty() : Optional.of(options.get(why + 1)))) {
        System.exit(REFUSED);
      }
    }
  }

  private static void print(Evaluation evaluation, boolean each) {
    OUT.println(Tables.of(evaluation.split() + " questions", Figures.of(evaluation), true));
    OUT.printf("Demands broken and sets with faults: %d%n", evaluation.faults().size());
    if (each) {
      evaluation.faults().forEach(OUT::println);
      evaluation.deadEnds().forEach(OUT::println);
      Recorded.read(Recorded.FILE)
          .run(evaluation.split())
          .ifPresent(recorded -> changes(Change.since(recorded, evaluation.engine())));
    }
  }

  private static void changes(List<Change> changes) {
    OUT.printf("%nSince the recorded run: %s%n", Change.counts(changes));
    changes.stream().filter(change -> change.by() != 0).forEach(OUT::println);
  }

  private static void answers(Evaluation evaluation) {
    evaluation
        .engine()
        .lists()
        .forEach((question, ranked) ->
            OUT.printf(
                "%s %s %s%n  wanted %s%n  found  %s%n",
                question.id(), question.style(), question.problem(), question.grades(), ranked));
    for (SetAnswer set : evaluation.sets()) {
      OUT.printf(
          "%s %s%n  wanted %s to cover %s%n  sets   %s%n",
          set.question().id(),
          set.question().problem(),
          set.question().grades(),
          set.question().set().orElseThrow().mustCover(),
          set.sets());
    }
  }

  private static boolean isKept(Evaluation evaluation, Optional<String> why) {
    boolean test = evaluation.split().equals(Question.TEST);
    Figures figures = Figures.of(evaluation);
    Recorded.Run run =
        new Recorded.Run(
            LocalDate.now(ZoneOffset.UTC).toString(),
            test ? figures.withoutCategories() : figures,
            test ? new LinkedHashMap<>() : evaluation.answers());
    List<Fall> falls =
        new Recording(Recorded.FILE, Published.FILE).keep(evaluation.split(), run, why);
    if (falls.isEmpty()) {
      OUT.println("Recorded.");
    } else {
      System.err.println("Not recorded; these fell, and it takes --why \"…\" to record them:");
      falls.forEach(System.err::println);
    }
    return falls.isEmpty();
  }
}
