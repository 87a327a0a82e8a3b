package org.designvault.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What one way of finding entries made of the questions that have their answer in the catalogue.
///
/// @param lists by question: entries, best first
record Results(
    String name, Map<Question, List<String>> lists, Map<Question, Map<String, Integer>> grades) {

  /// @param entries that may be answers: those of the catalogue one can choose
  static Results of(Ranker ranker, List<Question> questions, Set<String> entries) {
    Map<Question, List<String>> lists = new LinkedHashMap<>();
    Map<Question, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (Question question : questions) {
      lists.put(question, ranker.rank(question));
      grades.put(question, question.gradesAmong(entries));
    }
    return new Results(ranker.name(), lists, grades);
  }

  Figure figure(Measure measure, Predicate<Question> which) {
    return Figure.of(values(measure, which));
  }

  /// One for each of these questions, in their order.
  List<Double> values(Measure measure, Predicate<Question> which) {
    List<Double> values = new ArrayList<>();
    lists.forEach((question, ranked) -> {
      if (which.test(question)) {
        values.add(measure.of(ranked, grades.getOrDefault(question, Map.of())));
      }
    });
    return values;
  }
}
