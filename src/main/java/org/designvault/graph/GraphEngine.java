package org.designvault.graph;

/// What holds a revision. Engines are chosen by name and never seen from outside this room.
public interface GraphEngine {

  /// `jena`, `neo4j`, `sparql`.
  String name();

  /// Holds a graph that was found whole, and serves it from now on.
  KnowledgeGraph publish(KnowledgeGraph whole);
}
