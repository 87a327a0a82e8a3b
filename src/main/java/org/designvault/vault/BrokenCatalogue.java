package org.designvault.vault;

import java.util.List;
import org.designvault.pattern.Fault;
import org.springframework.boot.ExitCodeGenerator;

/// A catalogue that was refused whole; at a first start the program ends with 2 because of it.
public final class BrokenCatalogue extends RuntimeException implements ExitCodeGenerator {
  private static final long serialVersionUID = 1L;
  private static final int BAD_DATA = 2;

  private final transient List<Fault> faults;

  BrokenCatalogue(List<Fault> faults) {
    super(faults.size() + " faults in the catalogue");
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  @Override
  public int getExitCode() {
    return BAD_DATA;
  }
}
