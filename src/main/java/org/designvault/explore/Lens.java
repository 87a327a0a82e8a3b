package org.designvault.explore;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/// What of a network is seen: links of some relations, towards nodes of some types and categories.
final class Lens {
  private static final int BELONGS_TO = Terms.number(Tie.BELONGS_TO);

  private final Network network;
  private final BitSet relations;
  private final BitSet types;
  private final BitSet shut;

  private Lens(Network network, BitSet relations, BitSet types, BitSet shut) {
    this.network = network;
    this.relations = relations;
    this.types = types;
    this.shut = shut;
  }

  /// Sees exactly these relations and types.
  static Lens of(Network network, Collection<String> relations, Collection<String> types) {
    return new Lens(
        network,
        numbers(relations, Terms.relations()),
        numbers(types, Terms.types()),
        new BitSet());
  }

  /// The same, without entries that stand in none of these categories; none given shut nothing out.
  Lens within(List<String> categories) {
    if (categories.isEmpty()) {
      return this;
    }
    BitSet inside = new BitSet();
    for (String category : categories) {
      int shelf = network.number(Concept.CATEGORY.path(category));
      for (int place = 0; place < network.degree(shelf); place++) {
        int link = network.linkAt(shelf, place);
        if (network.links().relation(link) == BELONGS_TO) {
          inside.set(network.links().source(link));
        }
      }
    }
    BitSet outside = new BitSet();
    for (int node = 0; node < network.size(); node++) {
      outside.set(node, Terms.isEntry(network.type(node)) && !inside.get(node));
    }
    return new Lens(network, relations, types, outside);
  }

  private static BitSet numbers(Collection<String> ids, List<String> all) {
    BitSet numbers = new BitSet();
    for (String id : ids) {
      int number = all.indexOf(id);
      if (number < 0) {
        throw new IllegalArgumentException("neither type nor relation: " + id);
      }
      numbers.set(number);
    }
    return numbers;
  }

  boolean shows(int link) {
    return relations.get(network.links().relation(link));
  }

  boolean admits(int node) {
    return types.get(network.thing(node).type()) && !shut.get(node);
  }

  /// Links at a node that it would show if nothing were cut.
  int degree(int node) {
    int degree = 0;
    for (int place = 0; place < network.degree(node); place++) {
      int link = network.linkAt(node, place);
      if (shows(link) && admits(network.links().other(link, node))) {
        degree++;
      }
    }
    return degree;
  }
}
