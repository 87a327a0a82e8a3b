package org.designvault.graph.neo4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.designvault.graph.Argument;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.NamedQuery.Column;
import org.designvault.graph.Row;
import org.designvault.graph.Statements;
import org.neo4j.driver.Record;

/// One revision in the store, read by the Cypher twins of the query files.
final class Neo4jGraph implements KnowledgeGraph {
  private final Store store;
  private final Revisions revisions;
  private final Revision held;
  private final Statements statements;

  Neo4jGraph(Store store, Revisions revisions, Revision held, Statements statements) {
    this.store = store;
    this.revisions = revisions;
    this.held = held;
    this.statements = statements;
  }

  @Override
  public String revision() {
    return held.revision();
  }

  /// @throws org.designvault.graph.StoreAway when the store does not answer, or no longer holds
  ///   this revision
  @Override
  public void select(NamedQuery query, List<Argument> arguments, Consumer<Row> rows) {
    Map<String, Object> parameters = Parameters.of(query, arguments);
    parameters.put("revision", held.id());
    List<Row> found =
        store.look(runner -> {
          List<Row> read =
              runner
                  .run(query.text("cypher"), parameters)
                  .list(record -> row(query.columns(), record));
          revisions.expectWhole(runner, held);
          return read;
        });
    found.forEach(rows);
  }

  private static Row row(List<Column> columns, Record record) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Column column : columns) {
      Cells.text(record.get(column.name())).ifPresent(text -> cells.put(column.name(), text));
    }
    return new Row(cells);
  }

  @Override
  public Statements statements() {
    return statements;
  }
}
