package org.designvault.graph.rdf;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON-LD without nesting: one object for each subject, written as it comes, so that a large
/// catalogue needs no larger memory.
record JsonLdWriting(Map<String, String> prefixes, OutputStream out) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// @param sorted triples of one subject, and of one property in it, stand together
  void write(List<Triple> sorted) {
    try (JsonGenerator json =
        JSON.writerWithDefaultPrettyPrinter()
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .createGenerator(out)) {
      json.writeStartObject();
      json.writeName("@context");
      json.writeStartObject();
      prefixes.forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeName("@graph");
      json.writeStartArray();
      for (int start = 0; start < sorted.size(); ) {
        int end = endOf(sorted, start, false);
        subject(json, sorted.subList(start, end));
        start = end;
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void subject(JsonGenerator json, List<Triple> statements) {
    json.writeStartObject();
    json.writeStringProperty("@id", name(statements.getFirst().getSubject()));
    for (int start = 0; start < statements.size(); ) {
      int end = endOf(statements, start, true);
      Node property = statements.get(start).getPredicate();
      boolean type = property.equals(RDF.type.asNode());
      json.writeName(type ? "@type" : shortened(property.getURI()));
      json.writeStartArray();
      for (Triple statement : statements.subList(start, end)) {
        if (type) {
          json.writeString(shortened(statement.getObject().toString()));
        } else {
          object(json, statement.getObject());
        }
      }
      json.writeEndArray();
      start = end;
    }
    json.writeEndObject();
  }

  private void object(JsonGenerator json, Node object) {
    json.writeStartObject();
    if (!object.isLiteral()) {
      json.writeStringProperty("@id", name(object));
    } else {
      json.writeStringProperty("@value", object.getLiteralLexicalForm());
      if (!object.getLiteralLanguage().isEmpty()) {
        json.writeStringProperty("@language", object.getLiteralLanguage());
      } else if (!object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
        json.writeStringProperty("@type", shortened(object.getLiteralDatatypeURI()));
      }
    }
    json.writeEndObject();
  }

  /// Whole: a shortened one could be taken for another scheme's address.
  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private String shortened(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String rest =
          iri.startsWith(prefix.getValue()) ? iri.substring(prefix.getValue().length()) : "";
      if (!rest.isEmpty() && !rest.startsWith("//")) {
        return prefix.getKey() + ":" + rest;
      }
    }
    return iri;
  }

  private static int endOf(List<Triple> sorted, int start, boolean sameProperty) {
    Triple first = sorted.get(start);
    int end = start + 1;
    while (end < sorted.size()
        && sorted.get(end).getSubject().equals(first.getSubject())
        && (!sameProperty || sorted.get(end).getPredicate().equals(first.getPredicate()))) {
      end++;
    }
    return end;
  }
}
