package org.designvault.graph.sparql;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.designvault.graph.Statements;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.RdfForm;
import org.designvault.pattern.Slug;
import org.jspecify.annotations.Nullable;

/// A graph in memory, open to strangers.
record OpenGraph(String revision, Graph graph, String base, SparqlSettings limits, Turns turns)
    implements Statements {

  @Override
  public Asked ask(String sparql) {
    return switch (answer(sparql)) {
      case Result.Rows(var columns, var rows, var more) ->
          new Asked(
              revision,
              columns.stream().map(Var::getVarName).toList(),
              rows.stream().map(row -> cells(columns, row)).toList(),
              "",
              more);
      case Result.Truth(var holds) ->
          new Asked(
              revision, List.of("answer"), List.of(List.of(String.valueOf(holds))), "", false);
      case Result.Triples(var made, var more) ->
          new Asked(revision, List.of(), List.of(), turtle(made), more);
    };
  }

  Result answer(String sparql) {
    return turns.take(
        allowance -> new Evaluation(graph, limits).of(QueryReading.read(sparql, base), allowance));
  }

  @Override
  public void write(RdfForm form, OutputStream out) {
    new RdfWriting(base, out).write(graph, form);
  }

  @Override
  public void write(Slug entry, RdfForm form, OutputStream out) {
    new RdfWriting(base, out).write(EntryGraph.of(graph, base + "pattern/" + entry), form);
  }

  private String turtle(Graph made) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new RdfWriting(base, bytes).write(made, RdfForm.TURTLE);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private List<@Nullable String> cells(List<Var> columns, Binding row) {
    List<@Nullable String> cells = new ArrayList<>();
    for (Var column : columns) {
      Node value = row.get(column);
      cells.add(value == null ? null : cell(value));
    }
    return Collections.unmodifiableList(cells);
  }

  /// As named queries have it: a path below the base, a literal's text, or the whole IRI.
  private String cell(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    return iri.startsWith(base) && iri.length() > base.length()
        ? iri.substring(base.length())
        : iri;
  }
}
