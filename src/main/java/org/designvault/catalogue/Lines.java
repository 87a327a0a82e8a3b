package org.designvault.catalogue;

import java.util.Map;

/// Line numbers, from 1, of the keys of a file such as `relations[1].to`.
public record Lines(Map<String, Integer> byKey) {
  public Lines {
    byKey = Map.copyOf(byKey);
  }

  /// Line of the key, or of the nearest key around it; 1 when nothing of it was written.
  public int of(String key) {
    String place = key;
    while (!place.isEmpty()) {
      Integer line = byKey.get(place);
      if (line != null) {
        return line;
      }
      int end = Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
      place = end < 0 ? "" : place.substring(0, end);
    }
    return 1;
  }
}
