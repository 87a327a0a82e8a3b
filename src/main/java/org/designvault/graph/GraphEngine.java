package org.designvault.graph;

import java.nio.file.Path;
import java.util.Optional;

/// What holds a revision. Engines are chosen by name and never seen from outside this room.
public interface GraphEngine {

  /// `jena`, `tdb2`, `neo4j`, `sparql`.
  String name();

  /// Holds a graph that was found whole, and serves it from now on.
  KnowledgeGraph publish(KnowledgeGraph whole);

  /// Holds the graph of a dump, and serves it from now on.
  ///
  /// @param context the JSON-LD context that goes with it
  /// @param dump N-Triples or N-Quads that were written of a whole graph
  /// @throws java.io.UncheckedIOException when the file cannot be read, or is something else
  KnowledgeGraph publish(String revision, String context, Path dump);

  /// A graph of this revision that was published before, by this build, and is still held.
  ///
  /// @param context the JSON-LD context that goes with it
  Optional<KnowledgeGraph> held(String revision, String context);
}
