package org.designvault.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Figures of some of the questions.
///
/// @param figures by what they measure
record Group(int questions, SequencedMap<String, Figure> figures) {
  static final Group NONE = new Group(0, new LinkedHashMap<>());

  Group {
    SequencedMap<String, Figure> rounded = new LinkedHashMap<>();
    figures.forEach((measure, figure) -> rounded.put(measure, figure.rounded()));
    figures = Collections.unmodifiableSequencedMap(rounded);
  }

  Figure figure(String measure) {
    return figures.getOrDefault(measure, Figure.NONE);
  }
}
