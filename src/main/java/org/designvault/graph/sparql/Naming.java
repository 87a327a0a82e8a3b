package org.designvault.graph.sparql;

import org.apache.jena.graph.Node;
import org.designvault.pattern.Slug;

/// What things are called: addresses in the graph, paths everywhere else.
public interface Naming {

  /// Address against which relative ones are resolved; ends with a slash.
  String base();

  /// The path of a thing below one of our base addresses, a literal's text, or the whole IRI of
  /// anything else.
  String cell(Node node);

  Node entry(Slug slug);
}
