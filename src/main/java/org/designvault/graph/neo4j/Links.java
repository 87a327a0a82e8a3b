package org.designvault.graph.neo4j;

import java.util.List;
import java.util.Map;

/// Relationships of one type.
///
/// @param named whether each has an id, since two nodes may have several of them between them
/// @param rows each the ids `from` and `to`, the `id` when it has one, and its `properties`
record Links(String from, String type, String to, boolean named, List<Map<String, Object>> rows)
    implements Writable {

  @Override
  public String statement() {
    return """
    UNWIND $rows AS row
    MATCH (a:%s {revision: $revision, id: row.from})
    MATCH (b:%s {revision: $revision, id: row.to})
    MERGE (a)-[r:%s%s]->(b)
    SET r += row.properties
    RETURN count(r) AS written
    """
        .formatted(from, to, type, named ? " {id: row.id}" : "");
  }

  @Override
  public String toString() {
    return type;
  }
}
