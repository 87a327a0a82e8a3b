package org.designvault.catalogue;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A catalogue that a company lays over the shipped one.
///
/// @param prefix begins the names of its files
/// @param base address below which the things live that it names first; ends with `/` or `#`
/// @param things its entries and sources, as `pattern/{slug}` and `source/{id}`, but for those that
///   take the place of one further down: they keep its address
public record OwnCatalogue(String prefix, String base, SortedSet<String> things) {
  public OwnCatalogue {
    things = Collections.unmodifiableSortedSet(new TreeSet<>(things));
  }
}
