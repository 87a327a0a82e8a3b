package org.designvault.catalogue;

import static org.designvault.catalogue.CatalogueFiles.CONTEXT;
import static org.designvault.catalogue.CatalogueFiles.ONTOLOGY;
import static org.designvault.catalogue.CatalogueFiles.SOURCES;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;

/// Reads folders into a catalogue. Collects every problem of form; judges no meaning.
public final class CatalogueReader {
  private static final Pattern KIND = Pattern.compile("(?m)^kind:[ \\t]*([a-z-]+)[ \\t]*$");

  private final EntryReader entries = new EntryReader();
  private final SourcesReader sources = new SourcesReader();

  /// Everything in the folders.
  ///
  /// @throws java.io.UncheckedIOException when a file cannot be read
  public Catalogue read(Folders folders) {
    return read(CatalogueFiles.of(folders), _ -> true);
  }

  /// Entries in full only from these files, and of all others no more than that they exist: enough
  /// to judge what somebody is writing, in a fraction of the time. A file from elsewhere is judged
  /// as if it lay where its category wants it.
  ///
  /// @throws java.io.UncheckedIOException when a file cannot be read
  public Catalogue readOnly(Folders folders, List<Path> files) {
    Map<String, Path> wanted = new TreeMap<>();
    files.forEach(file -> wanted.put(folders.nameOf(file), file));
    return read(CatalogueFiles.of(folders).with(wanted), wanted::containsKey);
  }

  private Catalogue read(CatalogueFiles files, Predicate<String> wanted) {
    List<Fault> faults = new ArrayList<>();
    List<EntryFile> read = new ArrayList<>();
    SortedMap<Slug, Kind> known = new TreeMap<>();
    SortedMap<Slug, String> places = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.byPath().entrySet()) {
      String path = file.getKey();
      if (!path.endsWith(".md")) {
        continue;
      }
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      if (wanted.test(path)) {
        entries.read(path, text, faults).ifPresent(read::add);
      }
      EntryReader.slugOf(path).ifPresent(slug -> know(slug, path, text, known, places, faults));
    }
    return new Catalogue(
        Revision.of(files.byPath()),
        read,
        sources.read(SOURCES, text(files, SOURCES), faults),
        turtle(files),
        text(files, CONTEXT),
        known,
        faults);
  }

  private static void know(
      Slug slug,
      String path,
      String text,
      SortedMap<Slug, Kind> known,
      SortedMap<Slug, String> places,
      List<Fault> faults) {
    Matcher kind = KIND.matcher(text);
    known.put(slug, kind.find() ? Kind.of(kind.group(1)).orElse(Kind.PATTERN) : Kind.PATTERN);
    String other = places.putIfAbsent(slug, path);
    if (other != null) {
      faults.add(
          new Fault(
              path, 1, "id", slug.value(), "an id of its own", "it is also that of " + other));
    }
  }

  private static SortedMap<String, String> turtle(CatalogueFiles files) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.byPath().entrySet()) {
      if (file.getKey().startsWith(ONTOLOGY) && file.getKey().endsWith(".ttl")) {
        texts.put(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  private static String text(CatalogueFiles files, String path) {
    byte[] bytes = files.byPath().get(path);
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }
}
