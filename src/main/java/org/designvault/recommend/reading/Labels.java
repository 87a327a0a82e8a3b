package org.designvault.recommend.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.designvault.facts.Facts;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Quality;

/// All names and labels of one revision as a tree of words, for the longest match from a given word
/// on.
final class Labels {
  private final Node root = new Node();

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
    Node node = root;
    Match longest = Match.none(from);
    boolean negation = false;
    for (int next = from; next < tokens.size(); next++) {
      Token token = tokens.get(next);
      Node child = node.children.get(token.key());
      if (child == null || (next > from && token.opensClause())) {
        break;
      }
      node = child;
      negation |= Grammar.isNegation(token);
      if (!node.concepts.isEmpty()) {
        longest = new Match(next + 1, List.copyOf(node.concepts), negation);
      }
    }
    return longest;
  }

  private void add(Dimension.Value value) {
    ContextId id = value.id();
    Concept concept = new Concept.ContextConcept(id);
    add(concept, id.toString(), value.name());
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
  private void add(Concept concept, String... names) {
    for (String name : names) {
      List<Token> tokens = Token.of(name);
      if (tokens.stream().allMatch(token -> Grammar.isFiller(token) || Grammar.isNegation(token))) {
        continue;
      }
      Node node = root;
      for (Token token : tokens) {
        node = node.children.computeIfAbsent(token.key(), _ -> new Node());
      }
      node.concepts.add(concept);
    }
  }

  private static final class Node {
    private final Map<String, Node> children = new HashMap<>(4);
    private final SequencedSet<Concept> concepts = new LinkedHashSet<>(2);
  }
}
