package org.designvault.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;

/// The files of one revision as they were read, with everything that is wrong in their form.
///
/// @param revision first 16 hex digits of SHA-256 over the sorted (path, digest) of all files
/// @param entries those whose form is right
/// @param sources the references, as written in `sources.yaml`
/// @param ontology Turtle files by path from the root, shapes and those of own catalogues included
/// @param context the text of `context.jsonld`
/// @param known kind of every entry there is a file for, readable or not
/// @param own what companies lay over the shipped one, the lowest first
/// @param faults problems of form; a catalogue with any is never served
public record Catalogue(
    String revision,
    List<EntryFile> entries,
    SourceList sources,
    SortedMap<String, String> ontology,
    String context,
    SortedMap<Slug, Kind> known,
    List<OwnCatalogue> own,
    List<Fault> faults) {
  public Catalogue {
    entries = List.copyOf(entries);
    ontology = Collections.unmodifiableSortedMap(new TreeMap<>(ontology));
    known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
    own = List.copyOf(own);
    faults = faults.stream().sorted().distinct().toList();
  }
}
