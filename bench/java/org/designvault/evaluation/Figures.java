package org.designvault.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// The figures of an evaluation.
///
/// @param held by group: none of these may fall
/// @param beside by group: what others reach, and how far they are behind
record Figures(SequencedMap<String, Group> held, SequencedMap<String, Group> beside) {
  static final String ALL = "all";
  static final String CONSTRAINED = "with constraints";
  static final String APART = "no word in common";
  static final String TOGETHER = "words in common";
  static final String SETS = "sets";
  static final String DEAD_ENDS = "nothing satisfies";
  static final String STYLE = "style ";
  static final String CATEGORY = "category ";

  static final String KEPT = "demands kept";
  static final String IN_FIRST = "answers in the best set";
  static final String IN_ANY = "answers in any set";
  static final String COVERED = "needs covered by the best set";
  static final String JUDGED = "members judged right";
  static final String SOUND = "sets without a fault";
  static final String NOTHING = "no result";
  static final String NAMED = "conflict as judged";
  static final String WAY_OUT = "a way out that lets something in";

  /// A category of fewer questions says nothing.
  private static final int LEAST_FOR_CATEGORY = 8;

  /// Nor can a difference be told from chance in one of fewer than these.
  private static final int LEAST_FOR_DIFFERENCE = 15;

  static Figures of(Evaluation evaluation) {
    SequencedMap<String, Group> held = new LinkedHashMap<>();
    held.put(ALL, group(evaluation.engine(), _ -> true));
    for (String style : Question.STYLES) {
      held.put(STYLE + style, group(evaluation.engine(), isOfStyle(style)));
    }
    held.put(CONSTRAINED, constrained(evaluation));
    held.put(APART, group(evaluation.engine(), evaluation.sharingWords().negate()));
    held.put(TOGETHER, group(evaluation.engine(), evaluation.sharingWords()));
    held.put(SETS, sets(evaluation.sets()));
    held.put(DEAD_ENDS, deadEnds(evaluation.deadEnds()));
    Map<String, Long> categories = categories(evaluation, LEAST_FOR_CATEGORY);
    for (String category : categories.keySet()) {
      held.put(CATEGORY + category, group(evaluation.engine(), isOf(category)));
    }
    return new Figures(held, beside(evaluation));
  }

  /// Of questions that nobody looks at, a few in one category would say too much.
  Figures withoutCategories() {
    SequencedMap<String, Group> kept = new LinkedHashMap<>(held);
    kept.keySet().removeIf(name -> name.startsWith(CATEGORY));
    return new Figures(kept, beside);
  }

  private static SequencedMap<String, Group> beside(Evaluation evaluation) {
    SequencedMap<String, Group> beside = new LinkedHashMap<>();
    evaluation.baselines().forEach(way -> beside.put(way.name(), group(way, _ -> true)));
    Beside prose = new Beside(evaluation.engine(), evaluation.way(Ranker.PROSE));
    Predicate<Question> together = evaluation.sharingWords();
    beside.put(ALL, prose.of(Measure.NDCG_10, _ -> true));
    beside.put(APART, prose.of(Measure.RECALL_10, together.negate()));
    beside.put(TOGETHER, prose.of(Measure.RECALL_10, together));
    for (String category : categories(evaluation, LEAST_FOR_DIFFERENCE).keySet()) {
      beside.put(CATEGORY + category, prose.of(Measure.NDCG_10, isOf(category)));
    }
    return beside;
  }

  private static Map<String, Long> categories(Evaluation evaluation, int least) {
    Map<String, Long> categories =
        evaluation.ranked().stream()
            .collect(
                Collectors.groupingBy(Question::category, TreeMap::new, Collectors.counting()));
    categories.values().removeIf(count -> count < least);
    return categories;
  }

  private static Predicate<Question> isOf(String category) {
    return question -> question.category().equals(category);
  }

  private static Predicate<Question> isOfStyle(String style) {
    return question -> question.style().equals(style);
  }

  private static Group group(Results results, Predicate<Question> which) {
    return new Group(
        (int) results.lists().keySet().stream().filter(which).count(), all(results, which));
  }

  private static SequencedMap<String, Figure> all(Results results, Predicate<Question> which) {
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      figures.put(measure.title(), results.figure(measure, which));
    }
    return figures;
  }

  private static Group constrained(Evaluation evaluation) {
    List<Question> questions =
        evaluation.ranked().stream().filter(Question::hasConstraints).toList();
    SequencedMap<String, Figure> figures = all(evaluation.engine(), Question::hasConstraints);
    figures.put(KEPT, share(questions, question -> evaluation.isKept(question) ? 1 : 0));
    return new Group(questions.size(), figures);
  }

  private static Group sets(List<SetAnswer> sets) {
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    figures.put(IN_FIRST, share(sets, SetAnswer::inFirst));
    figures.put(IN_ANY, share(sets, SetAnswer::inAny));
    figures.put(COVERED, share(sets, SetAnswer::covered));
    figures.put(JUDGED, share(sets, SetAnswer::judged));
    figures.put(SOUND, share(sets, set -> set.faults().isEmpty() ? 1 : 0));
    return new Group(sets.size(), figures);
  }

  private static Group deadEnds(List<DeadEnd> deadEnds) {
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    figures.put(NOTHING, share(deadEnds, end -> end.found() == 0 ? 1 : 0));
    figures.put(NAMED, share(deadEnds, end -> end.isNamed() ? 1 : 0));
    figures.put(WAY_OUT, share(deadEnds, end -> end.hasWayOut() ? 1 : 0));
    return new Group(deadEnds.size(), figures);
  }

  private static <T> Figure share(List<T> all, ToDoubleFunction<T> worth) {
    return Figure.of(all.stream().map(worth::applyAsDouble).toList());
  }
}
