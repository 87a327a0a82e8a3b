package org.designvault.graph.rdf;

import org.apache.jena.graph.Graph;

/// One revision as RDF.
///
/// @param context the JSON-LD context by which front matter reads as RDF
public record RdfContent(String revision, Graph graph, Addresses addresses, String context) {}
