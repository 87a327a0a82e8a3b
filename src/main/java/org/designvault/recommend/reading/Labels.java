package org.designvault.recommend.reading;

import java.util.List;
import org.designvault.facts.Facts;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Quality;

/// All names and labels of one revision.
final class Labels {
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
    boolean negates = tokens.subList(from, found.end()).stream().anyMatch(Grammar::isNegation);
    return new Match(from, found.end(), found.meanings(), negates);
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

  /// Words that only hold sentences together name nothing, whoever made a label of them.
  private void add(Concept concept, String... labels) {
    for (String label : labels) {
      List<Token> tokens = Token.of(label);
      if (!tokens.stream().allMatch(Grammar::saysNothing)) {
        names.add(tokens, concept);
      }
    }
  }
}
