package org.designvault.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.designvault.catalogue.Catalogue;
import org.designvault.pattern.Fault;

/// Turns a catalogue into a graph, refusing it whole when anything in it is wrong.
public interface GraphLoader {

  /// Judges form and meaning, and hands a faultless graph to the engine.
  Loading load(Catalogue catalogue);

  /// Judges form and meaning of the entries that were read in full, against all that are known;
  /// keeps nothing.
  ///
  /// @return every fault, in the order of files and lines
  List<Fault> judge(Catalogue catalogue);

  /// The graph of a catalogue that this build has found whole before, when it is still held.
  ///
  /// @param context the text of its `context.jsonld`
  Optional<KnowledgeGraph> held(String revision, String context);

  /// The graph of a dump that was written of a whole one; it is not judged again.
  ///
  /// @param context the JSON-LD context that goes with it
  /// @param dump N-Triples or N-Quads
  /// @throws java.io.UncheckedIOException when the file cannot be read, or is something else
  KnowledgeGraph load(String revision, String context, Path dump);
}
