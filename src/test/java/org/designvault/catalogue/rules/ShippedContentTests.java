package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.catalogue.EntryFile;
import org.designvault.pattern.Digest;
import org.designvault.pattern.Fault;
import org.junit.jupiter.api.Test;

/// Every entry keeps to the rules. Those in which the same rules found no fault on this machine are
/// not read again, but where `CI` is set.
class ShippedContentTests {
  private final List<EntryFile> entries = Shipped.catalogue().entries();

  @Test
  void keepsToTheRules() throws IOException {
    ContentRules rules = new ContentRules();
    ReadBefore before = ReadBefore.by("rules-" + versionOfRules(), System.getenv());
    List<Fault> faults = new ArrayList<>();
    for (EntryFile entry : entries) {
      String text = Files.readString(Shipped.root().resolve(entry.file()));
      if (!before.contains(text)) {
        List<Fault> found = rules.check(entry);
        faults.addAll(found);
        if (found.isEmpty()) {
          before.add(text);
        }
      }
    }
    assertThat(entries).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void saysNothingInTheWordsOfAnotherEntry() {
    assertThat(SharedRuns.check(entries)).isEmpty();
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

  /// A digest of their compiled code, and of the Java that compiles entries.
  private static String versionOfRules() throws IOException {
    Digest digest = new Digest().with(Runtime.version().toString());
    try (Stream<Path> classes = Files.walk(Path.of("target/classes/org/designvault/catalogue"))) {
      classes.filter(Files::isRegularFile).sorted().forEach(file -> digest.with(bytes(file)));
    }
    return digest.hex(16);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
