package org.designvault.web.page.ask;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In what manner a brief is to be answered on the Ask page.
///
/// @param asSet as entries that work together instead of a ranking
/// @param size most members of the set; null when nobody says, and when it is no set
/// @param demands phrases, or objects in their JSON form, that the set as a whole has to meet
/// @param compared slugs of the entries that are put aside to be compared
record Manner(boolean asSet, @Nullable Integer size, List<String> demands, List<String> compared) {
  static final Manner USUAL = new Manner(false, null, List.of(), List.of());

  Manner {
    demands = List.copyOf(demands);
    compared = List.copyOf(compared);
  }

  Manner withDemands(List<String> others) {
    return new Manner(asSet, size, others, compared);
  }

  Manner withDemand(int position, String replacement) {
    List<String> changed = new ArrayList<>(demands);
    changed.set(position, replacement);
    return withDemands(changed);
  }

  Manner comparing(List<String> others) {
    return new Manner(asSet, size, demands, others);
  }
}
