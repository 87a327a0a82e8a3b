package org.designvault.catalogue.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.designvault.pattern.Fault;

/// Questions are asked by people who do not know the answer: they neither name the entry nor speak
/// the language of its intent.
final class QuestionsRule implements Rule {
  private static final int LEAST_IN_OTHER_WORDS = 4;

  @Override
  public List<Fault> faults(Written entry) {
    List<Fault> faults = new ArrayList<>();
    List<String> questions = entry.texts("questions");
    Map<List<String>, Integer> seen = new HashMap<>();
    for (int index = 0; index < questions.size(); index++) {
      String key = "questions[" + index + "]";
      List<String> words = Words.stems(questions.get(index));
      for (String name : names(entry)) {
        if (Collections.indexOfSubList(words, Words.stems(name)) >= 0) {
          String expected = "a question without the name '" + name + "'";
          faults.add(entry.fault(key, questions.get(index), expected, "who asks does not know it"));
        }
      }
      Integer first = seen.putIfAbsent(words, index);
      if (first != null) {
        String hint = "it is also questions[" + first + "]";
        faults.add(entry.fault(key, questions.get(index), "each question once", hint));
      }
    }
    faults.addAll(sameWords(entry, questions));
    return faults;
  }

  /// Name and aliases of two words or more. A single one may be meant in its everyday sense.
  private static List<String> names(Written entry) {
    return Stream.concat(Stream.of(entry.text("name")), entry.texts("aliases").stream())
        .filter(name -> Words.stems(name).size() > 1)
        .toList();
  }

  private static List<Fault> sameWords(Written entry, List<String> questions) {
    SortedMap<String, String> intent = Words.content(entry.text("intent"));
    long others =
        questions.stream()
            .map(question -> Words.content(question).keySet())
            .filter(words -> Collections.disjoint(words, intent.keySet()))
            .count();
    if (others >= LEAST_IN_OTHER_WORDS) {
      return List.of();
    }
    String expected =
        "at least " + LEAST_IN_OTHER_WORDS + " questions without a content word of the intent";
    String hint = "other words than " + String.join(", ", intent.values());
    return List.of(entry.fault("questions", others + " questions", expected, hint));
  }
}
