package org.designvault.web.page;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somewhere to go from every page. Each page that wants to be found announces itself with a bean
/// of this, so that what is linked is what is there.
///
/// @param position from left to right, in its row
/// @param address path of the page
public record Place(Row row, int position, String address, String name) {
  public enum Row {
    MASTHEAD,
    FOOT
  }

  static List<Place> in(Row row, List<Place> places) {
    return places.stream()
        .filter(place -> place.row() == row)
        .sorted(Comparator.comparingInt(Place::position))
        .toList();
  }

  /// What `aria-current` says of a link to here on a page of that path; null when it is elsewhere.
  public @Nullable String current(String path) {
    if (path.equals(address)) {
      return "page";
    }
    return !address.equals("/") && path.startsWith(address + "/") ? "true" : null;
  }
}
