package org.designvault.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The query files, read once: `facts`, `explore` and `checks`.
public final class Queries {
  private final Map<String, SortedMap<String, NamedQuery>> byShelf;

  private Queries(Map<String, SortedMap<String, NamedQuery>> byShelf) {
    this.byShelf = byShelf;
  }

  /// @param folder the one that holds the three shelves
  /// @throws IllegalArgumentException when a header is not whole
  /// @throws UncheckedIOException when a file cannot be read
  public static Queries in(Path folder) {
    Map<String, SortedMap<String, NamedQuery>> shelves = new TreeMap<>();
    for (String shelf : List.of("facts", "explore", "checks")) {
      shelves.put(shelf, shelf(folder.resolve(shelf)));
    }
    return new Queries(shelves);
  }

  /// What the snapshot is made of.
  ///
  /// @throws IllegalArgumentException when there is no such file
  public NamedQuery fact(String id) {
    return named("facts", id);
  }

  /// A question people ask.
  ///
  /// @throws IllegalArgumentException when there is no such file
  public NamedQuery explore(String id) {
    return named("explore", id);
  }

  public Collection<NamedQuery> facts() {
    return shelf("facts").values();
  }

  public Collection<NamedQuery> explores() {
    return shelf("explore").values();
  }

  public Collection<NamedQuery> checks() {
    return shelf("checks").values();
  }

  private NamedQuery named(String shelf, String id) {
    NamedQuery query = shelf(shelf).get(id);
    if (query == null) {
      throw new IllegalArgumentException("no file queries/" + shelf + "/" + id + ".rq");
    }
    return query;
  }

  private SortedMap<String, NamedQuery> shelf(String name) {
    return byShelf.getOrDefault(name, Collections.emptySortedMap());
  }

  private static SortedMap<String, NamedQuery> shelf(Path folder) {
    SortedMap<String, NamedQuery> queries = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".rq")).toList()) {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - ".rq".length());
        queries.put(id, QueryHeader.parse(file.toString(), id, texts(file, id)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return queries;
  }

  private static Map<String, String> texts(Path sparql, String id) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    texts.put("sparql", Files.readString(sparql));
    Path twin = sparql.resolveSibling(id + ".cypher");
    if (Files.isRegularFile(twin)) {
      texts.put("cypher", Files.readString(twin));
    }
    return texts;
  }
}
