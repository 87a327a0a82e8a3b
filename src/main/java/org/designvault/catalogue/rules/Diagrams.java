package org.designvault.catalogue.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.designvault.catalogue.EntryFile;
import org.designvault.pattern.Fault;

/// Diagrams, read by Mermaid itself. It needs a browser, whose start costs more than reading a
/// thousand of them, so all entries are taken at once.
public final class Diagrams {
  private Diagrams() {}

  /// Nothing is fetched from the network. Diagrams that were read before are not read again.
  public static DiagramReport check(List<EntryFile> entries) {
    Map<String, String> environment = System.getenv();
    ReadBefore before = ReadBefore.by("mermaid-" + MermaidPage.version(), environment);
    return check(entries, environment, before);
  }

  /// @param environment where `CHROMIUM` may name the browser, and `PATH` the folders it may be in
  static DiagramReport check(List<EntryFile> entries, Map<String, String> environment) {
    return check(entries, environment, ReadBefore.nothing());
  }

  static DiagramReport check(
      List<EntryFile> entries, Map<String, String> environment, ReadBefore before) {
    List<Drawn> diagrams =
        entries.stream()
            .flatMap(entry -> drawn(entry).stream())
            .filter(drawn -> !before.contains(drawn.block().text()))
            .toList();
    if (diagrams.isEmpty()) {
      return new DiagramReport(List.of(), List.of());
    }
    return Chromium.installed(environment)
        .map(browser -> read(diagrams, browser, before))
        .orElseGet(() -> unchecked("no Chromium"));
  }

  private static DiagramReport read(List<Drawn> diagrams, Chromium browser, ReadBefore before) {
    List<String> sources = diagrams.stream().map(drawn -> drawn.block().text()).toList();
    return answers(browser, sources)
        .map(messages -> new DiagramReport(faults(diagrams, messages, before), List.of()))
        .orElseGet(() -> unchecked("Chromium gave no answer"));
  }

  private record Drawn(Written entry, CodeBlock block) {}

  private static List<Drawn> drawn(EntryFile entry) {
    Written written = Written.of(entry);
    return written.code().stream()
        .filter(CodeBlock::isDiagram)
        .map(block -> new Drawn(written, block))
        .toList();
  }

  private static Optional<List<String>> answers(Chromium browser, List<String> sources) {
    try (Scratch scratch = new Scratch()) {
      Path page = scratch.folder().resolve("page.html");
      Files.writeString(page, MermaidPage.html(sources));
      Files.write(scratch.folder().resolve(MermaidPage.SCRIPT), MermaidPage.script());
      return MermaidPage.answers(browser.open(page, scratch.folder()), sources.size());
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static List<Fault> faults(
      List<Drawn> diagrams, List<String> messages, ReadBefore before) {
    List<Fault> faults = new ArrayList<>();
    for (int index = 0; index < diagrams.size(); index++) {
      String message = messages.get(index);
      Drawn drawn = diagrams.get(index);
      if (message.isEmpty()) {
        before.add(drawn.block().text());
      } else {
        Flaw flaw = new Flaw(MermaidPage.line(message), "a diagram that Mermaid can read", message);
        faults.add(flaw.in(drawn.entry(), drawn.block()));
      }
    }
    return faults;
  }

  private static DiagramReport unchecked(String why) {
    return new DiagramReport(List.of(), List.of("diagrams not checked: " + why));
  }
}
