package org.designvault.graph;

import java.util.List;
import org.designvault.pattern.Fault;

/// What became of a catalogue: a graph, or everything that is wrong with it.
public sealed interface Loading {

  record Whole(KnowledgeGraph graph) implements Loading {}

  /// @param faults at least one, in the order of files and lines
  record Refused(List<Fault> faults) implements Loading {
    public Refused {
      faults = faults.stream().sorted().distinct().toList();
    }
  }
}
