package org.designvault.catalogue.rules;

import java.util.List;
import org.designvault.pattern.Fault;

/// What came of reading diagrams.
///
/// @param faults in the order of files and lines
/// @param notices why diagrams were not read, when they were not; not a fault of their writers
public record DiagramReport(List<Fault> faults, List<String> notices) {
  public DiagramReport {
    faults = faults.stream().sorted().toList();
    notices = List.copyOf(notices);
  }
}
