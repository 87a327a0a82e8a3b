package org.designvault.graph;

import java.util.List;
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
}
