package org.designvault.graph.neo4j;

import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;

/// What is done for nobody, and what to do instead.
final class Forbidden {
  private Forbidden() {}

  static RefusedQuery call(String name, String where, CypherSettings settings) {
    return new RefusedQuery(
        Reason.FORBIDDEN,
        name + " may not be called here.",
        where,
        "functions of Cypher itself, or one of " + String.join(", ", settings.procedures()),
        "whoever runs this server may add a procedure to designvault.cypher.procedures");
  }

  static RefusedQuery writing() {
    return new RefusedQuery(
        Reason.FORBIDDEN,
        "The query would write, or administer the server.",
        "",
        "a query that reads: MATCH, WITH, UNWIND, CALL, RETURN",
        "change the catalogue's files and load them");
  }

  static RefusedQuery loading() {
    return new RefusedQuery(
        Reason.FORBIDDEN,
        "LOAD CSV would read a file, or call another server.",
        "LOAD CSV",
        "a query of the graph that is here",
        "give the rows as a parameter, and UNWIND it");
  }

  static RefusedQuery telling(String command) {
    return new RefusedQuery(
        Reason.FORBIDDEN,
        "The query asks about the server, not the graph.",
        command,
        "a query of the graph",
        "CALL db.labels() and db.schema.visualization() tell what there is");
  }
}
