package org.designvault.graph;

import java.util.List;
import java.util.Map;

/// A query file with its header: what it answers, with what parameters, in which columns.
///
/// @param id the file's stem, its name everywhere
/// @param answers the question it answers; for a check, the fault that every row is
/// @param fix how to mend what a check finds; empty for other queries
/// @param example cells of a row that the query yields with its example parameters
/// @param texts the query by language: `sparql`, and `cypher` where it has a twin
public record NamedQuery(
    String id,
    String title,
    String answers,
    String fix,
    List<Parameter> parameters,
    List<Column> columns,
    List<String> example,
    Map<String, String> texts) {
  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    example = List.copyOf(example);
    texts = Map.copyOf(texts);
  }

  /// The parameters that a query states in a header of its own, such as a changed copy of a file;
  /// none where there is no header.
  ///
  /// @throws IllegalArgumentException when what it states is not of the form
  public static List<Parameter> statedIn(String text) {
    return QueryHeader.parameters("the header", text);
  }

  /// @throws IllegalArgumentException when there is no text in this language
  public String text(String language) {
    String text = texts.get(language);
    if (text == null) {
      throw new IllegalArgumentException(id + " is not written in " + language);
    }
    return text;
  }

  /// A table of values to be filled in; one column and one row for a single value.
  public record Parameter(List<Column> columns, List<List<String>> example) {
    public Parameter {
      columns = List.copyOf(columns);
      example = example.stream().map(List::copyOf).toList();
    }

    public List<String> names() {
      return columns.stream().map(Column::name).toList();
    }
  }

  /// @param type id (a path below the base address), text, number or boolean
  public record Column(String name, Type type) {}

  public enum Type {
    ID,
    TEXT,
    NUMBER,
    BOOLEAN
  }
}
