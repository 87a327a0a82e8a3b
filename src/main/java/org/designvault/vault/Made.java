package org.designvault.vault;

import java.util.List;
import org.designvault.pattern.Fault;

/// What is to be served from now on.
///
/// @param isNew whether it was not served before
/// @param faults of the files as they lie there, when something else is served because of them
record Made(Snapshot snapshot, boolean isNew, List<Fault> faults) {
  Made {
    faults = List.copyOf(faults);
  }
}
