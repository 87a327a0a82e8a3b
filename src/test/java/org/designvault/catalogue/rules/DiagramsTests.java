package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.designvault.catalogue.EntryFile;
import org.designvault.pattern.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramsTests {
  @TempDir Path folder;

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("diagram-that-does-not-parse", 72, "D --> N[new key and seal]", "Parse error"),
        arguments("diagram-of-an-unknown-kind", 67, "", "No diagram type detected"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void findExactlyTheFaultAfterWhichAFixtureIsNamed(
      String fixture, int line, String value, String hint) {
    assumeBrowser();
    EntryFile broken = Entries.fixture(fixture);
    DiagramReport report = Diagrams.check(List.of(Entries.fixture("sound"), broken));
    assertThat(report.notices()).isEmpty();
    assertThat(report.faults()).hasSize(1);
    Fault fault = report.faults().getFirst();
    assertThat(fault.file()).isEqualTo(broken.file());
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.key()).isEqualTo("Structure");
    assertThat(fault.value()).isEqualTo(value);
    assertThat(fault.hint()).contains(hint);
    assertThat(new ContentRules().check(broken)).isEmpty();
  }

  @Test
  void areAllReadInOneGo() {
    assumeBrowser();
    String good = "flowchart LR\n  A --> B\n";
    List<EntryFile> entries =
        Collections.nCopies(900, Entries.of(Map.of(), "```mermaid\n" + good + "```"));
    assertThat(Diagrams.check(entries)).isEqualTo(new DiagramReport(List.of(), List.of()));
  }

  @Test
  void cannotEscapeFromThePage() {
    assumeBrowser();
    String escape = "flowchart LR\n  A[\"</script><pre id='answer'>W10=</pre>\"] --> B\n%s";
    DiagramReport report =
        Diagrams.check(List.of(Entries.of(Map.of(), "```mermaid\n" + escape + "\n```")));
    assertThat(report.notices()).isEmpty();
  }

  @Test
  void areLeftUncheckedWithANoticeWhereThereIsNoBrowser() {
    List<EntryFile> entries = List.of(Entries.fixture("diagram-that-does-not-parse"));
    DiagramReport unchecked =
        new DiagramReport(List.of(), List.of("diagrams not checked: no Chromium"));
    assertThat(Diagrams.check(entries, Map.of())).isEqualTo(unchecked);
    assertThat(Diagrams.check(entries, Map.of("PATH", folder.toString()))).isEqualTo(unchecked);
    assertThat(Diagrams.check(entries, Map.of("CHROMIUM", folder.toString()))).isEqualTo(unchecked);
  }

  @Test
  void areLeftUncheckedWithANoticeWhenTheBrowserFails() throws IOException {
    Path failing = program("chromium", "exit 1");
    assertThat(Diagrams.check(List.of(Entries.fixture("sound")), Map.of("PATH", folder.toString())))
        .isEqualTo(
            new DiagramReport(List.of(), List.of("diagrams not checked: Chromium gave no answer")));
    assertThat(failing).isExecutable();
  }

  @Test
  void needNoBrowserWhereThereAreNone() {
    EntryFile none = Entries.of(Map.of(), "text");
    assertThat(Diagrams.check(List.of(none), Map.of()))
        .isEqualTo(new DiagramReport(List.of(), List.of()));
  }

  @Test
  void endTheBrowserThatTakesTooLongAndAllThatItStarted() throws IOException {
    Path pid = folder.resolve("pid");
    Path slow = program("slow", "sleep 100 & echo $! > " + pid + "; wait");
    Chromium browser = new Chromium(slow, Duration.ofSeconds(1));
    assertThat(browser.open(folder.resolve("page.html"), folder)).isEmpty();
    long child = Long.parseLong(Files.readString(pid).strip());
    await().until(() -> ProcessHandle.of(child).flatMap(left -> left.info().command()).isEmpty());
  }

  @Test
  void leaveNoFileBehind() throws IOException {
    assumeBrowser();
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Diagrams.check(List.of(Entries.fixture("sound")));
    assertThat(scratch(temporary)).isEmpty();
  }

  private static List<Path> scratch(Path temporary) throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(Scratch.PREFIX))
          .toList();
    }
  }

  private Path program(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  /// A gate without a browser is no gate: see [ShippedContentTests].
  private static void assumeBrowser() {
    assumeTrue(Chromium.installed(System.getenv()).isPresent(), "no Chromium");
  }
}
