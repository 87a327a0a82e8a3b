package org.designvault.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;

/// The product and a baseline on the same questions: what differs is drawn in pairs.
record Beside(Results product, Results baseline) {
  static final String RATIO = "ratio";
  static final String DIFFERENCE = "difference";
  static final String BASELINE = "baseline";
  static final String PRODUCT = "product";

  Group of(Measure measure, Predicate<Question> which) {
    List<Double> ours = product.values(measure, which);
    List<Double> theirs = baseline.values(measure, which);
    List<Double> differences = new ArrayList<>();
    for (int place = 0; place < ours.size(); place++) {
      differences.add(ours.get(place) - theirs.get(place));
    }
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    figures.put(PRODUCT, Figure.of(ours));
    figures.put(BASELINE, Figure.of(theirs));
    figures.put(DIFFERENCE, Figure.of(differences));
    figures.put(RATIO, Figure.ratio(ours, theirs));
    return new Group(ours.size(), figures);
  }
}
