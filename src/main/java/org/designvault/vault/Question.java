package org.designvault.vault;

import static java.util.Locale.ROOT;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.designvault.graph.CypherParameters;
import org.designvault.graph.NamedQuery;

/// A question people ask of the graph, with the query that answers it: a file of `queries/explore`.
///
/// @param id the file's stem
/// @param answers the question itself
/// @param sparql the file as it stands, header and prefixes included; runs as it is
/// @param cypher its twin, which runs as it is where the engine is Neo4j
/// @param cypherParameters what the twin takes unless told otherwise, by name
public record Question(
    String id,
    String title,
    String answers,
    List<Parameter> parameters,
    List<Column> columns,
    String sparql,
    String cypher,
    Map<String, Object> cypherParameters) {
  public Question {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    cypherParameters = Collections.unmodifiableMap(cypherParameters);
  }

  /// @param example a row of cells after the other
  public record Parameter(List<Column> columns, String example) {}

  /// @param type id (a path below the base address), text, number or boolean
  public record Column(String name, String type) {}

  static Question of(NamedQuery query) {
    return new Question(
        query.id(),
        query.title(),
        query.answers(),
        query.parameters().stream().map(Question::parameter).toList(),
        columns(query.columns()),
        query.text("sparql"),
        query.text("cypher"),
        CypherParameters.examples(query.parameters()));
  }

  private static Parameter parameter(NamedQuery.Parameter parameter) {
    String example =
        parameter.example().stream()
            .map(row -> String.join(" ", row))
            .collect(Collectors.joining(", "));
    return new Parameter(columns(parameter.columns()), example);
  }

  private static List<Column> columns(List<NamedQuery.Column> columns) {
    return columns.stream()
        .map(column -> new Column(column.name(), column.type().name().toLowerCase(ROOT)))
        .toList();
  }
}
