package org.designvault.web.page.compare;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.designvault.vault.ComparisonForm;
import org.designvault.web.page.EntryNames;

/// The entries somebody wants to see side by side.
///
/// @param ids in the order they were picked, each once
record Picked(List<String> ids) {
  static final String PATTERN = "pattern";
  private static final String PATH = "/compare";

  Picked {
    ids = List.copyOf(ids);
  }

  /// @param written ids, names or aliases
  static Picked of(List<String> written, EntryNames.Table names) {
    return new Picked(
        written.stream()
            .map(String::strip)
            .filter(Predicate.not(String::isEmpty))
            .map(names::id)
            .distinct()
            .toList());
  }

  boolean areTooFew() {
    return ids.size() < ComparisonForm.FEWEST;
  }

  /// `/compare?pattern=retry&pattern=timeout`, then the brief.
  ///
  /// @param brief `q=…&quality=…`, or empty
  String address(String brief) {
    List<String> parts =
        Stream.concat(
                ids.stream().map(id -> PATTERN + "=" + id),
                Stream.of(brief).filter(Predicate.not(String::isEmpty)))
            .toList();
    return parts.isEmpty() ? PATH : PATH + "?" + String.join("&", parts);
  }
}
