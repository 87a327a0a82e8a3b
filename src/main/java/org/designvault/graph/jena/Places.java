package org.designvault.graph.jena;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.designvault.catalogue.Catalogue;
import org.designvault.catalogue.EntryFile;
import org.designvault.catalogue.SourceList;
import org.designvault.graph.rdf.Names;
import org.designvault.pattern.Fault;
import org.designvault.vocabulary.Dv;
import org.jspecify.annotations.Nullable;

/// Where in the files each node of the graph was written, so that a fault found in the graph names
/// a line.
final class Places {
  /// Key of the front matter by the property that its value becomes.
  private static final Map<String, String> KEYS =
      Map.of(
          Dv.BELONGS_TO, "categories",
          Dv.RESOLVES, "forces",
          Dv.AFFECTS, "quality",
          Dv.STRENGTH, "strength",
          Dv.EVIDENCE, "evidence",
          Dv.CITES, "source",
          Dv.RELATES_TO, "to",
          Dv.HAS_KIND, "kind",
          Dv.FITS_UP_TO, "context.fits",
          Dv.IS_UNFIT_FROM, "context.unfit");

  private static final String SOURCES = "data/sources.yaml";

  private final Names names;
  private final Catalogue catalogue;
  private final Map<Node, Place> entries = new HashMap<>();
  private final Map<Node, String> ontology = new HashMap<>();

  Places(Names names, Catalogue catalogue) {
    this.names = names;
    this.catalogue = catalogue;
  }

  private record Place(EntryFile file, String key) {}

  void entry(Node node, EntryFile file, String key) {
    entries.put(node, new Place(file, key));
  }

  void ontology(Node node, String file) {
    ontology.putIfAbsent(node, file);
  }

  boolean isEntryNode(Node node) {
    return entries.containsKey(node);
  }

  /// @param property IRI of the property that is wrong, or null when the node as a whole is
  /// @param value what was found, or null
  Fault fault(
      Node subject, @Nullable String property, @Nullable Node value, String expected, String hint) {
    String found = value == null ? "" : local(names.cell(value));
    Place place = entries.get(subject);
    if (place == null) {
      return elsewhere(subject, found, expected, hint);
    }
    String key = place.key();
    String written = property == null ? null : KEYS.get(property);
    if (written != null) {
      String inner = isCitation(place) ? "id" : key(place, written, found);
      key = key.isEmpty() ? inner : key + "." + inner;
    }
    int line = place.file().lines().of(key);
    return new Fault(place.file().file(), line, key, found, expected, hint);
  }

  private Fault elsewhere(Node subject, String found, String expected, String hint) {
    String file = ontology.get(subject);
    String cell = names.cell(subject);
    if (file == null && cell.startsWith("source/")) {
      List<String> ids = catalogue.sources().items().stream().map(source -> source.id()).toList();
      int index = ids.indexOf(local(cell));
      SourceList.Place place =
          index < 0 ? new SourceList.Place(SOURCES, 0) : catalogue.sources().places().get(index);
      return new Fault(place.file(), place.line(), cell, found, expected, hint);
    }
    return new Fault(file == null ? "ontology" : file, 0, cell, found, expected, hint);
  }

  /// Effects name their source as `source`, the list of an entry's sources as `id`.
  private static boolean isCitation(Place place) {
    return place.key().startsWith("sources[");
  }

  /// The key itself, or the element of a list that holds the value.
  private static String key(Place place, String key, String found) {
    Object written = place.file().frontMatter().get(key);
    if (key.startsWith("context.")
        && place.file().frontMatter().get("context") instanceof Map<?, ?> context) {
      written = context.get(key.substring("context.".length()));
    }
    int index = written instanceof List<?> list ? list.indexOf(found) : -1;
    return index < 0 ? key : key + "[" + index + "]";
  }

  /// `quality/availability` as the front matter writes it: without the folder.
  private static String local(String cell) {
    int slash = cell.indexOf('/');
    return cell.startsWith("http") || slash < 0 ? cell : cell.substring(slash + 1);
  }
}
