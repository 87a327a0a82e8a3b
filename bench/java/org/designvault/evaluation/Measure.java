package org.designvault.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What one ranked list is worth against judged grades. All between 0 and 1; the higher the better.
enum Measure {
  HIT_1("hit@1") {
    @Override
    double of(List<String> ranked, Map<String, Integer> grades) {
      return hit(ranked, grades, 1);
    }
  },
  HIT_3("hit@3") {
    @Override
    double of(List<String> ranked, Map<String, Integer> grades) {
      return hit(ranked, grades, 3);
    }
  },
  HIT_5("hit@5") {
    @Override
    double of(List<String> ranked, Map<String, Integer> grades) {
      return hit(ranked, grades, 5);
    }
  },
  MRR("MRR") {
    @Override
    double of(List<String> ranked, Map<String, Integer> grades) {
      int rank = rank(ranked, grades);
      return rank == 0 ? 0 : 1.0 / rank;
    }
  },
  /// Järvelin and Kekäläinen, 2002, with gains 2^grade − 1.
  NDCG_10("nDCG@10") {
    @Override
    double of(List<String> ranked, Map<String, Integer> grades) {
      List<Integer> found =
          ranked.stream().limit(DEEP).map(entry -> grades.getOrDefault(entry, 0)).toList();
      List<Integer> ideal =
          grades.values().stream().sorted(Comparator.reverseOrder()).limit(DEEP).toList();
      return gain(found) / gain(ideal);
    }
  },
  /// Share of the full answers that are among the first ten.
  RECALL_10("recall@10") {
    @Override
    double of(List<String> ranked, Map<String, Integer> grades) {
      List<String> first = ranked.stream().limit(DEEP).toList();
      long wanted = grades.values().stream().filter(grade -> grade == THE_ANSWER).count();
      long found = first.stream().filter(entry -> isAnswer(entry, grades)).count();
      return (double) found / wanted;
    }
  };

  private static final int DEEP = 10;
  static final int THE_ANSWER = 3;

  private final String title;

  Measure(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /// @param ranked entries, best first
  /// @param grades of the judged ones, at least one of them 3
  abstract double of(List<String> ranked, Map<String, Integer> grades);

  /// Of the first full answer, from 1; 0 when there is none.
  private static int rank(List<String> ranked, Map<String, Integer> grades) {
    for (int place = 0; place < ranked.size(); place++) {
      if (isAnswer(ranked.get(place), grades)) {
        return place + 1;
      }
    }
    return 0;
  }

  private static boolean isAnswer(String entry, Map<String, Integer> grades) {
    return grades.getOrDefault(entry, 0) == THE_ANSWER;
  }

  private static double hit(List<String> ranked, Map<String, Integer> grades, int deep) {
    int rank = rank(ranked, grades);
    return rank > 0 && rank <= deep ? 1 : 0;
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int place = 0; place < grades.size(); place++) {
      sum += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
    }
    return sum;
  }
}
