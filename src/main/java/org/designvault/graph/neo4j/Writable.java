package org.designvault.graph.neo4j;

import java.util.List;
import java.util.Map;

/// Rows of one statement, which writes as many things as it gets rows, however often it runs.
sealed interface Writable permits Nodes, Links {

  /// Made of labels and types of this release; takes `$revision` and `$rows`, returns `written`.
  String statement();

  List<Map<String, Object>> rows();
}
