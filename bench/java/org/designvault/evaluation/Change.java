package org.designvault.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An answer that is another than the recorded one.
///
/// @param by how much nDCG@10 rose
/// @param places where full answers were and are
record Change(String question, double by, List<String> places) {
  private static final String NOWHERE = "–";

  /// Those whose worth changed, the greatest loss first, then the others.
  static List<Change> since(Recorded.Run recorded, Results now) {
    List<Change> changes = new ArrayList<>();
    now.lists()
        .forEach((question, list) -> {
          List<String> before = recorded.answers().get(question.id());
          if (before != null && !before.equals(list)) {
            changes.add(
                of(question.id(), before, list, now.grades().getOrDefault(question, Map.of())));
          }
        });
    changes.sort(Comparator.comparingDouble(Change::by).thenComparing(Change::question));
    return changes;
  }

  private static Change of(
      String question, List<String> before, List<String> now, Map<String, Integer> grades) {
    List<String> places = new ArrayList<>();
    grades.forEach((entry, grade) -> {
      int was = before.indexOf(entry);
      int is = now.indexOf(entry);
      if (grade == Measure.THE_ANSWER && was != is) {
        places.add(entry + " " + place(was) + "→" + place(is));
      }
    });
    places.sort(Comparator.naturalOrder());
    return new Change(
        question, Measure.NDCG_10.of(now, grades) - Measure.NDCG_10.of(before, grades), places);
  }

  private static String place(int index) {
    return index < 0 ? NOWHERE : Integer.toString(index + 1);
  }

  static String counts(List<Change> changes) {
    long better = changes.stream().filter(change -> change.by() > 0).count();
    long worse = changes.stream().filter(change -> change.by() < 0).count();
    return "%d better, %d worse, %d otherwise the same"
        .formatted(better, worse, changes.size() - better - worse);
  }

  /// `DV-001 +0.12 timeout 3→1, bulkhead –→7`
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %+.2f %s", question, by, String.join(", ", places));
  }
}
