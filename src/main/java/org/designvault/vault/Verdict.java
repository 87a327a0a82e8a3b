package org.designvault.vault;

import java.util.List;
import org.designvault.pattern.Fault;

/// What was found out about some files.
///
/// @param files how many were asked for
/// @param faults in them, in the order of files and lines
/// @param elsewhere number of faults in other files of the catalogue that came to light
/// @param notices what could not be checked, and why
public record Verdict(int files, List<Fault> faults, int elsewhere, List<String> notices) {
  public Verdict {
    faults = List.copyOf(faults);
    notices = List.copyOf(notices);
  }
}
