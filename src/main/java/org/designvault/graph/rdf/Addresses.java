package org.designvault.graph.rdf;

import org.apache.jena.graph.Node;

/// Between the IRIs of a graph and the paths that the house uses.
public interface Addresses {

  /// Address against which relative ones are resolved; ends with a slash.
  String base();

  Node node(String path);

  /// The path of a thing below a base, a literal's text, or the whole IRI of anything else.
  String cell(Node node);
}
