package org.designvault.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One revision of the facts: read by the house through named queries, and by others as RDF.
public interface KnowledgeGraph {

  String revision();

  /// Hands the rows over one by one, in the order the query states.
  ///
  /// @param arguments rows for the query's parameters; a parameter without an argument keeps its
  ///   example
  /// @throws IllegalArgumentException when an argument is no parameter of the query
  void select(NamedQuery query, List<Argument> arguments, Consumer<Row> rows);

  /// The same facts as RDF, whatever engine holds them.
  Statements statements();

  /// The same facts as a property graph; empty when the engine that holds them keeps none.
  default Optional<Cypher> cypher() {
    return Optional.empty();
  }

  default List<Row> select(NamedQuery query, Argument... arguments) {
    List<Row> rows = new ArrayList<>();
    select(query, List.of(arguments), rows::add);
    return rows;
  }
}
