package org.designvault.catalogue.rules;

import java.util.List;
import org.designvault.pattern.Fault;

/// Something demanded of every entry.
@FunctionalInterface
interface Rule {

  /// @return empty when the entry keeps to it
  List<Fault> faults(Written entry);
}
