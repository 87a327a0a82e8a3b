package org.designvault.catalogue;

import static org.designvault.catalogue.CatalogueFiles.CONTEXT;
import static org.designvault.catalogue.CatalogueFiles.DESCRIPTION;
import static org.designvault.catalogue.CatalogueFiles.ONTOLOGY;
import static org.designvault.catalogue.CatalogueFiles.SOURCES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.designvault.pattern.Fault;

/// Reads folders into a catalogue. Collects every problem of form; judges no meaning.
public final class CatalogueReader {
  private final EntryReader entries = new EntryReader();
  private final OwnCatalogueReader descriptions = new OwnCatalogueReader();

  /// Everything in the folders.
  ///
  /// @throws java.io.UncheckedIOException when a file cannot be read
  public Catalogue read(Folders folders) {
    return read(folders, CatalogueFiles.of(folders), _ -> true);
  }

  /// What lies in the folders, without a look at what the entries say.
  ///
  /// @throws java.io.UncheckedIOException when a file cannot be read
  public Glance glance(Folders folders) {
    CatalogueFiles files = CatalogueFiles.of(folders);
    return new Glance(files.revision(), files.text(CONTEXT));
  }

  /// @param context the text of `context.jsonld`, empty where there is none
  public record Glance(String revision, String context) {}

  /// Entries in full only from these files, and of all others no more than that they exist: enough
  /// to judge what somebody is writing, in a fraction of the time. A file from elsewhere is judged
  /// as if it lay where its category wants it.
  ///
  /// @throws java.io.UncheckedIOException when a file cannot be read
  public Catalogue readOnly(Folders folders, List<Path> files) {
    Map<String, Path> wanted = new TreeMap<>();
    files.forEach(file -> wanted.put(folders.nameOf(file), file));
    return read(folders, CatalogueFiles.of(folders).with(wanted), wanted::containsKey);
  }

  private Catalogue read(Folders folders, CatalogueFiles files, Predicate<String> wanted) {
    List<Fault> faults = new ArrayList<>(misplaced(folders));
    Census census = new Census(files, faults);
    SourcesReader sources = new SourcesReader();
    List<EntryFile> read = new ArrayList<>();
    for (String prefix : files.prefixes()) {
      readEntries(files, prefix, wanted, census, read, faults);
      sources.read(prefix + SOURCES, files.text(prefix + SOURCES), faults);
    }
    read.removeIf(entry -> census.isReplaced(entry.file()));
    SourceList list = sources.list();
    return new Catalogue(
        files.revision(),
        read,
        list,
        turtle(files),
        files.text(CONTEXT),
        census.kinds(),
        own(files, census, list, faults),
        faults);
  }

  private void readEntries(
      CatalogueFiles files,
      String prefix,
      Predicate<String> wanted,
      Census census,
      List<EntryFile> read,
      List<Fault> faults) {
    for (String path : files.byPath().keySet()) {
      if (!path.endsWith(".md") || !files.prefixOf(path).equals(prefix)) {
        continue;
      }
      String text = files.text(path);
      if (wanted.test(path)) {
        entries.read(path, text, files.isAtHome(path), faults).ifPresent(read::add);
      }
      EntryReader.slugOf(path).ifPresent(slug -> census.count(slug, path, text));
    }
  }

  private List<OwnCatalogue> own(
      CatalogueFiles files, Census census, SourceList sources, List<Fault> faults) {
    List<OwnCatalogue> own = new ArrayList<>();
    for (String prefix : files.prefixes().subList(1, files.prefixes().size())) {
      SortedSet<String> things = census.thingsOf(prefix);
      for (int index = 0; index < sources.items().size(); index++) {
        if (sources.places().get(index).file().equals(prefix + SOURCES)) {
          things.add("source/" + sources.items().get(index).id());
        }
      }
      descriptions
          .base(prefix, files.text(prefix + DESCRIPTION), faults)
          .ifPresent(base -> own.add(new OwnCatalogue(prefix, base, things)));
    }
    return own;
  }

  /// Folders that are not there, or could not be told apart in what is said of their files.
  private static List<Fault> misplaced(Folders folders) {
    List<Fault> faults = new ArrayList<>();
    Set<String> prefixes = new HashSet<>(Set.of("data/", ONTOLOGY));
    for (Path root : folders.own()) {
      String place = CatalogueFiles.slashed(root);
      if (!Files.isDirectory(root)) {
        String expected = "a folder that holds catalogue.yaml and data/patterns";
        faults.add(new Fault(place, 0, "designvault.catalogues", place, expected, ""));
      }
      String prefix = Folders.Layer.at(root).prefix();
      if (!prefixes.add(prefix)) {
        String expected = "a folder with a name of its own";
        faults.add(new Fault(place, 0, "designvault.catalogues", prefix, expected, "rename one"));
      }
    }
    return faults;
  }

  private static SortedMap<String, String> turtle(CatalogueFiles files) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String path : files.byPath().keySet()) {
      String inner = path.substring(files.prefixOf(path).length());
      if (inner.startsWith(ONTOLOGY) && inner.endsWith(".ttl")) {
        texts.put(path, files.text(path));
      }
    }
    return texts;
  }
}
