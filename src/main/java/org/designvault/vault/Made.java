package org.designvault.vault;

import java.util.List;
import org.designvault.pattern.Fault;

/// What is to be served from now on.
///
/// @param faults of the files as they lie there, when something else is served because of them
record Made(Snapshot snapshot, List<Fault> faults) {
  Made {
    faults = List.copyOf(faults);
  }
}
