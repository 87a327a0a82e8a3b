package org.designvault.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.vault.Vault;

/// What one vault makes of all questions of a split.
final class Evaluation {
  private final String split;
  private final List<Question> ranked;
  private final Map<String, Results> ways;
  private final Map<Question, Boolean> sharesWords;
  private final Map<Question, List<String>> violations;
  private final List<SetAnswer> sets;
  private final List<DeadEnd> deadEnds;

  private Evaluation(Vault vault, String split) {
    this.split = split;
    List<Entry> choices =
        vault.facts().entries().values().stream()
            .filter(entry -> !entry.kind().isTrouble())
            .toList();
    Set<String> ids = choices.stream().map(entry -> entry.id().value()).collect(Collectors.toSet());
    List<Question> all =
        Question.all().stream().filter(question -> question.split().equals(split)).toList();
    List<Question> answered = all.stream().filter(question -> question.isAnsweredBy(ids)).toList();
    ranked = answered.stream().filter(question -> question.set().isEmpty()).toList();
    ways =
        List.of(
                new PlainText(Ranker.NAMES, choices, PlainText::names),
                new PlainText(Ranker.PROSE, choices, PlainText::prose),
                new PlainText(Ranker.EVERYTHING, choices, PlainText::everything),
                new GraphAlone(vault),
                new Engine(vault))
            .stream()
            .map(ranker -> Results.of(ranker, ranked, ids))
            .collect(
                Collectors.toMap(
                    Results::name, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    CommonWords words = new CommonWords();
    sharesWords =
        each(ranked, question -> words.any(question.problem(), answers(question, ids, vault)));
    Violations looking = new Violations(vault);
    violations = each(ranked.stream().filter(Question::hasConstraints).toList(), looking::of);
    sets =
        answered.stream()
            .filter(question -> question.set().isPresent())
            .map(question -> SetAnswer.of(question, vault, ids))
            .toList();
    deadEnds =
        all.stream()
            .filter(question -> !question.conflicts().isEmpty())
            .map(question -> DeadEnd.of(question, vault))
            .toList();
  }

  static Evaluation of(Vault vault, String split) {
    return new Evaluation(vault, split);
  }

  private static List<Entry> answers(Question question, Set<String> ids, Vault vault) {
    return question.answersAmong(ids).stream()
        .map(id -> vault.facts().entry(new Slug(id)))
        .toList();
  }

  private static <T> Map<Question, T> each(List<Question> questions, Function<Question, T> about) {
    Map<Question, T> each = new LinkedHashMap<>();
    questions.forEach(question -> each.put(question, about.apply(question)));
    return each;
  }

  String split() {
    return split;
  }

  /// The questions that want a list, and have a full answer in the catalogue.
  List<Question> ranked() {
    return ranked;
  }

  /// @param name of a ranker
  Results way(String name) {
    Results results = ways.get(name);
    if (results == null) {
      throw new IllegalArgumentException("no such way: " + name);
    }
    return results;
  }

  Results engine() {
    return way(Ranker.PRODUCT);
  }

  List<Results> baselines() {
    return ways.values().stream().filter(way -> !way.name().equals(Ranker.PRODUCT)).toList();
  }

  List<SetAnswer> sets() {
    return sets;
  }

  List<DeadEnd> deadEnds() {
    return deadEnds;
  }

  /// `question: entry breaks demand`, and what is wrong with sets.
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    violations.values().forEach(faults::addAll);
    sets.forEach(set -> faults.addAll(set.faults()));
    return faults;
  }

  /// Whether no result breaks what the question demands.
  boolean isKept(Question question) {
    return violations.getOrDefault(question, List.of()).isEmpty();
  }

  Predicate<Question> sharingWords() {
    return question -> sharesWords.getOrDefault(question, false);
  }

  /// By question the ten best, and the members of the best set.
  SequencedMap<String, List<String>> answers() {
    SequencedMap<String, List<String>> answers = new LinkedHashMap<>();
    engine().lists().forEach((question, list) -> answers.put(question.id(), list));
    sets.forEach(set ->
        answers.put(set.question().id(), set.sets().isEmpty() ? List.of() : set.sets().getFirst()));
    return answers;
  }
}
