package org.designvault.graph.fuseki;

import java.io.OutputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Results as JSON ([SPARQL 1.1 Query Results JSON
/// Format](https://www.w3.org/TR/sparql11-results-json/)), written as a stream. Jena's own writer
/// indents letter by letter, which takes longer than most queries.
final class JsonResults implements RowSetWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /// Wherever Jena writes such results, in this process.
  static void register() {
    RowSetWriterRegistry.init();
    RowSetWriterRegistry.register(ResultSetLang.RS_JSON, _ -> new JsonResults());
  }

  @Override
  public void write(Writer out, RowSet rows, Context context) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, rows);
    }
  }

  @Override
  public void write(OutputStream out, RowSet rows, Context context) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, rows);
    }
  }

  @Override
  public void write(OutputStream out, boolean holds, Context context) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("head").writeEndObject();
      json.writeBooleanProperty("boolean", holds);
      json.writeEndObject();
    }
  }

  private static void write(JsonGenerator json, RowSet rows) {
    json.writeStartObject();
    json.writeObjectPropertyStart("head").writeArrayPropertyStart("vars");
    rows.getResultVars().forEach(column -> json.writeString(column.getVarName()));
    json.writeEndArray().writeEndObject();
    json.writeObjectPropertyStart("results").writeArrayPropertyStart("bindings");
    Map<Node, String> labels = new HashMap<>();
    while (rows.hasNext()) {
      json.writeStartObject();
      Binding row = rows.next();
      for (Var column : rows.getResultVars()) {
        Node value = row.get(column);
        if (value != null) {
          json.writeObjectPropertyStart(column.getVarName());
          write(json, value, labels);
          json.writeEndObject();
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray().writeEndObject();
    json.writeEndObject();
  }

  /// @param labels of the blank nodes so far
  private static void write(JsonGenerator json, Node value, Map<Node, String> labels) {
    if (value.isURI()) {
      json.writeStringProperty("type", "uri").writeStringProperty("value", value.getURI());
    } else if (value.isBlank()) {
      String label = labels.computeIfAbsent(value, _ -> "b" + labels.size());
      json.writeStringProperty("type", "bnode").writeStringProperty("value", label);
    } else if (value.isLiteral()) {
      json.writeStringProperty("type", "literal");
      if (!value.getLiteralLanguage().isEmpty()) {
        json.writeStringProperty("xml:lang", value.getLiteralLanguage());
      } else if (!value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        json.writeStringProperty("datatype", value.getLiteralDatatypeURI());
      }
      json.writeStringProperty("value", value.getLiteralLexicalForm());
    } else {
      throw new IllegalArgumentException("no term of SPARQL 1.1: " + value);
    }
  }
}
