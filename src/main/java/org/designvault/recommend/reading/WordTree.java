package org.designvault.recommend.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Names as a tree of their words, for the longest that begins at a given word. Singular and plural
/// are one, articles do not count.
final class WordTree<T> {
  private final Node<T> root = new Node<>();

  /// @param end the word after the last one of the name
  /// @param meanings in the order they were added; empty when nothing begins there
  record Found<T>(int end, List<T> meanings) {
    boolean isNone() {
      return meanings.isEmpty();
    }
  }

  void add(String name, T meaning) {
    add(Token.of(name), meaning);
  }

  void add(List<Token> name, T meaning) {
    if (name.isEmpty()) {
      return;
    }
    Node<T> node = root;
    for (Token token : name) {
      node = node.children.computeIfAbsent(token.key(), _ -> new Node<>());
    }
    node.meanings.add(meaning);
  }

  /// The longest name that begins at this word and stays within its clause.
  Found<T> longest(List<Token> tokens, int from) {
    Node<T> node = root;
    Found<T> longest = new Found<>(from, List.of());
    for (int next = from; next < tokens.size(); next++) {
      Token token = tokens.get(next);
      Node<T> child = node.children.get(token.key());
      if (child == null || (next > from && token.opensClause())) {
        break;
      }
      node = child;
      if (!node.meanings.isEmpty()) {
        longest = new Found<>(next + 1, List.copyOf(node.meanings));
      }
    }
    return longest;
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> children = new HashMap<>(4);
    private final SequencedSet<T> meanings = new LinkedHashSet<>(2);
  }
}
