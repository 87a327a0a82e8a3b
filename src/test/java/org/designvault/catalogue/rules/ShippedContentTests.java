package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.designvault.Shipped;
import org.designvault.catalogue.EntryFile;
import org.designvault.pattern.Fault;
import org.junit.jupiter.api.Test;

class ShippedContentTests {
  private final List<EntryFile> entries = Shipped.catalogue().entries();

  @Test
  void keepsToTheRules() {
    ContentRules rules = new ContentRules();
    List<Fault> faults = entries.stream().flatMap(entry -> rules.check(entry).stream()).toList();
    assertThat(entries).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void isDrawnInDiagramsThatMermaidCanRead() {
    DiagramReport report = Diagrams.check(entries);
    assertThat(report.faults()).isEmpty();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(report.notices()).isEmpty();
    }
    assumeTrue(report.notices().isEmpty(), report.notices().toString());
  }
}
