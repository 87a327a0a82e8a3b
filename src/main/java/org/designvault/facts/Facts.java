package org.designvault.facts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.designvault.pattern.Category;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Force;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Relation;
import org.designvault.pattern.Slug;
import org.designvault.pattern.Source;

/// Everything one revision says, immutable. Maps iterate in the order of their keys, lists in the
/// order of their publication.
///
/// @param revision 16 hex digits
/// @param closures what follows from the entries and is stored in the graph beside them
public record Facts(
    String revision,
    SortedMap<Slug, Entry> entries,
    SortedMap<Slug, Category> categories,
    SortedMap<Slug, Quality> qualities,
    SortedMap<Slug, Force> forces,
    List<Dimension> dimensions,
    SortedMap<String, Source> sources,
    List<Term> kinds,
    List<Term> relationKinds,
    SortedMap<Slug, List<Relation>> incoming,
    SortedMap<Slug, Closure> closures) {

  public Facts {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
    qualities = Collections.unmodifiableSortedMap(new TreeMap<>(qualities));
    forces = Collections.unmodifiableSortedMap(new TreeMap<>(forces));
    dimensions = List.copyOf(dimensions);
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    kinds = List.copyOf(kinds);
    relationKinds = List.copyOf(relationKinds);
    incoming = Collections.unmodifiableSortedMap(new TreeMap<>(incoming));
    closures = Collections.unmodifiableSortedMap(new TreeMap<>(closures));
  }

  /// Relations that others wrote towards this entry, by kind and then by their slug.
  public List<Relation> incomingOf(Slug entry) {
    return incoming.getOrDefault(entry, List.of());
  }

  /// @throws IllegalArgumentException when there is no such entry in this revision
  public Entry entry(Slug slug) {
    Entry entry = entries.get(slug);
    if (entry == null) {
      throw new IllegalArgumentException("no such entry: " + slug);
    }
    return entry;
  }

  /// What a reader calls a quality; one that this revision lacks is its own name.
  public String nameOfQuality(Slug slug) {
    Quality quality = qualities.get(slug);
    return quality == null ? slug.value() : quality.name();
  }

  /// @throws IllegalArgumentException when there is no such entry in this revision
  public Closure closureOf(Slug entry) {
    Closure closure = closures.get(entry);
    if (closure == null) {
      throw new IllegalArgumentException("no such entry: " + entry);
    }
    return closure;
  }

  /// The qualities a name stands for: itself, or the children of a characteristic.
  public Set<Slug> attributesOf(Slug quality) {
    Set<Slug> children = new TreeSet<>();
    for (Map.Entry<Slug, Quality> candidate : qualities.entrySet()) {
      if (quality.equals(candidate.getValue().broader())) {
        children.add(candidate.getKey());
      }
    }
    return children.isEmpty() ? Set.of(quality) : Collections.unmodifiableSet(children);
  }

  /// A term of the ontology that data uses by name: a kind of entry, a kind of relation.
  public record Term(String id, String name, String definition) {}
}
