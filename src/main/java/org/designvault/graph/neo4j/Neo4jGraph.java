package org.designvault.graph.neo4j;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.designvault.graph.Argument;
import org.designvault.graph.Cypher;
import org.designvault.graph.CypherParameters;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.NamedQuery.Column;
import org.designvault.graph.Row;
import org.designvault.graph.Statements;
import org.designvault.graph.asking.CypherRows;
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RefusedQuery;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/// One revision in the store, read by the Cypher twins of the query files.
final class Neo4jGraph implements KnowledgeGraph {
  private final Store store;
  private final Revisions revisions;
  private final Revision held;
  private final Statements statements;
  private final CypherDesk desk;

  Neo4jGraph(
      Store store, Revisions revisions, Revision held, Statements statements, CypherDesk desk) {
    this.store = store;
    this.revisions = revisions;
    this.held = held;
    this.statements = statements;
    this.desk = desk;
  }

  @Override
  public String revision() {
    return held.revision();
  }

  /// @throws org.designvault.graph.StoreAway when the store does not answer, or no longer holds
  ///   this revision
  @Override
  public void select(NamedQuery query, List<Argument> arguments, Consumer<Row> rows) {
    Map<String, Object> parameters = CypherParameters.of(query, arguments);
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

  @Override
  public Optional<Cypher> cypher() {
    return Optional.of(new Asking());
  }

  private final class Asking implements Cypher {
    @Override
    public Limits allowed() {
      return desk.allowed();
    }

    @Override
    public CypherRows ask(String query, Map<String, @Nullable Object> parameters) {
      Map<String, @Nullable Object> filled = new HashMap<>(stated(query));
      filled.put("revision", held.id());
      filled.putAll(parameters);
      CypherRows rows = desk.ask(revision(), query, filled);
      store.look(runner -> {
        revisions.expectWhole(runner, held);
        return held;
      });
      return rows;
    }

    private static Map<String, Object> stated(String query) {
      try {
        return CypherParameters.examples(NamedQuery.statedIn(query));
      } catch (IllegalArgumentException malformed) {
        throw new RefusedQuery(
            RefusedQuery.Reason.MALFORMED,
            String.valueOf(malformed.getMessage()),
            "// Params:",
            "name (id), e.g. quality/availability",
            "mend the header, or leave it out and give the parameters beside the query");
      }
    }
  }
}
