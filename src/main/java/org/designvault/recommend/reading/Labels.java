package org.designvault.recommend.reading;

import java.util.List;
import org.designvault.facts.Facts;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Quality;

/// All names and labels of one revision.
final class Labels {
  private static final int WORDS_OF_A_TURN = 3;

  private final WordTree<Concept> names = new WordTree<>();

  static Labels of(Facts facts) {
    Labels labels = new Labels();
    for (Quality quality : facts.qualities().values()) {
      Concept concept = new Concept.QualityConcept(quality.id());
      labels.add(concept, quality.id().value(), quality.name());
      quality.labels().forEach(label -> labels.add(concept, label));
    }
    for (Dimension dimension : facts.dimensions()) {
      dimension.values().forEach(labels::add);
    }
    facts.entries().values().forEach(labels::add);
    return labels;
  }

  /// The longest label that begins at this word and stays within its clause.
  Match longest(List<Token> tokens, int from) {
    WordTree.Found<Concept> found = names.longest(tokens, from);
    if (found.isNone() || isFrequency(tokens, found.end())) {
      return Match.none(from);
    }
    boolean negates = tokens.subList(from, found.end()).stream().anyMatch(Grammar::isNegation);
    return new Match(from, found.end(), found.meanings(), negates);
  }

  /// "At least once a day" is how often, and no guarantee.
  private static boolean isFrequency(List<Token> tokens, int end) {
    return tokens.get(end - 1).word().equals("once") && Amount.isPer(tokens, end);
  }

  private void add(Dimension.Value value) {
    Concept concept = new Concept.ContextConcept(value.id());
    add(concept, value.id().toString(), value.name());
    value.labels().forEach(label -> add(concept, label));
  }

  private void add(Entry entry) {
    Concept concept =
        entry.kind().isTrouble()
            ? new Concept.TroubleConcept(entry.id())
            : new Concept.EntryConcept(entry.id());
    add(concept, entry.id().value(), entry.name());
    entry.aliases().forEach(alias -> add(concept, alias));
  }

  /// Words that only hold sentences together name nothing, whoever made a label of them; three of
  /// them in a row may: "at most once".
  private void add(Concept concept, String... labels) {
    for (String label : labels) {
      List<Token> tokens = Token.of(label);
      if (tokens.size() >= WORDS_OF_A_TURN || !tokens.stream().allMatch(Grammar::saysNothing)) {
        names.add(tokens, concept);
      }
    }
  }
}
