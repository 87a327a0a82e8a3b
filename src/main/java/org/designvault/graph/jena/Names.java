package org.designvault.graph.jena;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.designvault.pattern.Slug;

/// IRIs to the paths that rows, pages and other engines use, and back.
///
/// @param base address below which things live; ends with a slash
record Names(String base) {
  static final String PATTERN = "pattern/";

  Node node(String path) {
    return NodeFactory.createURI(base + path);
  }

  Node entry(Slug slug) {
    return node(PATTERN + slug);
  }

  /// Address against which the front matter of entries is resolved.
  String patterns() {
    return base + PATTERN;
  }

  /// The path of a thing below the base, a literal's text, or the whole IRI of anything else.
  String cell(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = node.isURI() ? node.getURI() : node.toString();
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }
}
