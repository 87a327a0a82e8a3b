package org.designvault.graph;

import java.io.InputStream;
import java.nio.file.Path;

/// Reads into memory what was written of a whole graph. Engines whose stores hold no RDF of their
/// own keep such a dump beside their rows, and answer in RDF from it.
public interface DumpReader {

  /// @param context the JSON-LD context that goes with it
  /// @param dump N-Triples or N-Quads
  /// @throws java.io.UncheckedIOException when the file cannot be read, or is something else
  KnowledgeGraph read(String revision, String context, Path dump);

  /// @param context the JSON-LD context that goes with it
  /// @param quads N-Triples or N-Quads; the stream stays open
  /// @throws java.io.UncheckedIOException when they cannot be read, or are something else
  KnowledgeGraph read(String revision, String context, InputStream quads);
}
