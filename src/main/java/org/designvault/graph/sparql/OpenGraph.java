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
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RdfForm;
import org.designvault.graph.rdf.Description;
import org.designvault.graph.rdf.Excerpt;
import org.designvault.graph.rdf.RdfContent;
import org.designvault.graph.rdf.RdfWriting;
import org.designvault.graph.sparql.watch.SparqlSettings;
import org.designvault.pattern.Slug;
import org.jspecify.annotations.Nullable;

/// A graph in memory or on disk, open to strangers.
final class OpenGraph implements Statements {
  private final RdfContent content;
  private final SparqlSettings limits;
  private final Turns turns;
  private final RdfWriting writing;

  OpenGraph(RdfContent content, SparqlSettings limits, Turns turns) {
    this.content = content;
    this.limits = limits;
    this.turns = turns;
    this.writing = new RdfWriting(content.addresses().base());
  }

  @Override
  public String revision() {
    return content.revision();
  }

  @Override
  public String context() {
    return content.context();
  }

  @Override
  public Limits allowed() {
    return new Limits(limits.time(), limits.rows(), limits.length());
  }

  @Override
  public Asked ask(String sparql) {
    return switch (answer(sparql)) {
      case Result.Rows(var columns, var rows, var more) ->
          asked(
              columns.stream().map(Var::getVarName).toList(),
              rows.stream().map(row -> cells(columns, row)).toList(),
              "",
              more);
      case Result.Truth(var holds) ->
          asked(List.of("answer"), List.of(List.of(String.valueOf(holds))), "", false);
      case Result.Triples(var made, var more) -> asked(List.of(), List.of(), turtle(made), more);
    };
  }

  private Asked asked(
      List<String> columns, List<List<@Nullable String>> rows, String turtle, boolean truncated) {
    return new Asked(content.revision(), columns, rows, turtle, truncated);
  }

  Result answer(String sparql) {
    QueryReading reading = new QueryReading(content.addresses().base(), limits);
    return turns.take(allowance ->
        content.read(graph -> new Evaluation(graph, limits).of(reading.read(sparql), allowance)));
  }

  @Override
  public void write(RdfForm form, OutputStream out) {
    content.read(graph -> {
      writing.write(graph.stream(), form, out);
      return graph;
    });
  }

  @Override
  public void write(Slug entry, RdfForm form, OutputStream out) {
    content.read(graph -> {
      writing.write(Excerpt.entry(content, entry), form, out);
      return graph;
    });
  }

  @Override
  public void writeOntology(RdfForm form, OutputStream out) {
    content.read(graph -> {
      writing.write(Excerpt.ontology(content), form, out);
      return graph;
    });
  }

  @Override
  public void describe(String site, RdfForm form, OutputStream out) {
    Graph description = content.read(_ -> Description.of(content, site, limits.inWords()));
    writing.write(description.stream(), form, out);
  }

  private String turtle(Graph made) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.write(made.stream(), RdfForm.TURTLE, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private List<@Nullable String> cells(List<Var> columns, Binding row) {
    List<@Nullable String> cells = new ArrayList<>();
    for (Var column : columns) {
      Node value = row.get(column);
      cells.add(value == null ? null : content.addresses().cell(value));
    }
    return Collections.unmodifiableList(cells);
  }
}
