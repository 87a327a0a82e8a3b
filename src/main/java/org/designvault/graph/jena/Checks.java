package org.designvault.graph.jena;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.Row;
import org.designvault.pattern.Fault;

/// The files of `queries/checks`: every row they return is a fault.
final class Checks {
  private Checks() {}

  static List<Fault> faults(JenaGraph graph, Collection<NamedQuery> checks, Places places) {
    List<Fault> faults = new ArrayList<>();
    for (NamedQuery check : checks) {
      KnowledgeGraph rows = graph;
      for (Row row : rows.select(check)) {
        Fault fault =
            places.fault(
                graph.names().node(row.text("subject")), null, null, check.answers(), check.fix());
        faults.add(
            new Fault(
                fault.file(),
                fault.line(),
                fault.key(),
                row.optional("found").orElse(""),
                fault.expected(),
                fault.hint()));
      }
    }
    return faults;
  }
}
