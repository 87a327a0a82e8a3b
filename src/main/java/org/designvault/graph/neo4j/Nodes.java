package org.designvault.graph.neo4j;

import java.util.List;
import java.util.Map;

/// Nodes of one label.
///
/// @param kind a further label, or nothing
/// @param rows each an `id` and its `properties`
record Nodes(String label, String kind, List<Map<String, Object>> rows) implements Writable {

  @Override
  public String statement() {
    return """
    UNWIND $rows AS row
    MERGE (n:%s {revision: $revision, id: row.id})
    SET n += row.properties%s
    RETURN count(n) AS written
    """
        .formatted(label, kind.isEmpty() ? "" : ", n:" + kind);
  }

  @Override
  public String toString() {
    return kind.isEmpty() ? label : kind;
  }
}
