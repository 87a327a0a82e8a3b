package org.designvault.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.designvault.catalogue.Catalogue;
import org.designvault.catalogue.CatalogueReader;
import org.designvault.catalogue.EntryFile;
import org.designvault.catalogue.Folders;
import org.designvault.catalogue.rules.ContentRules;
import org.designvault.catalogue.rules.DiagramReport;
import org.designvault.catalogue.rules.Diagrams;
import org.designvault.catalogue.rules.SharedRuns;
import org.designvault.graph.GraphLoader;
import org.designvault.pattern.Fault;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Tells a writer everything that is wrong with a file, in the seconds between two edits: of the
/// rest of the catalogue no more is read than that it exists.
@Component
public final class Validator {
  private static final String MARKDOWN = ".md";

  private final Folders folders;
  private final GraphLoader loader;

  /// @param loader made when it is first asked: by then the browser is at work
  Validator(VaultSettings settings, @Lazy GraphLoader loader) {
    this.folders = settings.folders();
    this.loader = loader;
  }

  /// Form, meaning and content of these files; of a folder, all Markdown below it, or all entries
  /// where it holds the catalogue's.
  ///
  /// @throws UncheckedIOException when one of them cannot be read, or holds no entries
  public Verdict validate(List<Path> places) {
    List<Path> files = files(places);
    Set<String> names = files.stream().map(folders::nameOf).collect(Collectors.toSet());
    Catalogue catalogue = new CatalogueReader().readOnly(folders, files);
    try (ExecutorService aside = Executors.newThreadPerTaskExecutor(Thread::new)) {
      CompletableFuture<DiagramReport> diagrams =
          CompletableFuture.supplyAsync(() -> Diagrams.check(catalogue.entries()), aside);
      Map<Boolean, List<Fault>> judged =
          loader.judge(catalogue).stream()
              .collect(Collectors.partitioningBy(fault -> names.contains(fault.file())));
      Set<Fault> faults = new TreeSet<>(judged.getOrDefault(true, List.of()));
      faults.addAll(content(catalogue.entries()));
      faults.addAll(diagrams.join().faults());
      int elsewhere = judged.getOrDefault(false, List.of()).size();
      return new Verdict(files.size(), List.copyOf(faults), elsewhere, diagrams.join().notices());
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private static List<Fault> content(List<EntryFile> entries) {
    ContentRules rules = new ContentRules();
    return Stream.concat(
            entries.stream().flatMap(entry -> rules.check(entry).stream()),
            SharedRuns.check(entries).stream())
        .toList();
  }

  /// Each once, in the order of their names.
  private List<Path> files(List<Path> places) {
    Map<Path, Path> files = new TreeMap<>();
    for (Path place : places) {
      List<Path> whole = wholeCatalogues(place);
      for (Path folder : whole.isEmpty() ? List.of(place) : whole) {
        entriesIn(folder).forEach(file -> files.put(file.toAbsolutePath().normalize(), file));
      }
    }
    return List.copyOf(files.values());
  }

  private List<Path> wholeCatalogues(Path place) {
    Path around = place.toAbsolutePath().normalize();
    return folders.patterns().stream()
        .filter(patterns -> patterns.toAbsolutePath().normalize().startsWith(around))
        .toList();
  }

  private static List<Path> entriesIn(Path place) {
    try (Stream<Path> below = Files.walk(place)) {
      List<Path> entries =
          below.filter(file -> isEntry(file) && Files.isRegularFile(file)).toList();
      if (entries.isEmpty()) {
        throw new NoSuchFileException(place.toString(), null, "no " + MARKDOWN + " file");
      }
      return entries;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isEntry(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(MARKDOWN) && !name.startsWith(".");
  }
}
