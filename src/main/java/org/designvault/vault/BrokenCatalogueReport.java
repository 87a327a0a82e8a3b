package org.designvault.vault;

import java.util.stream.Collectors;
import org.designvault.pattern.Fault;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Prints the faults that keep the program from starting, in place of a stack trace.
class BrokenCatalogueReport extends AbstractFailureAnalyzer<BrokenCatalogue> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BrokenCatalogue cause) {
    String list = cause.faults().stream().map(Fault::toString).collect(Collectors.joining("\n"));
    return new FailureAnalysis(
        cause.getMessage() + ":\n\n" + list,
        "Mend them and start again; `bin/designvault validate FILE` checks one file.",
        cause);
  }
}
