package org.designvault.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Repair;
import org.jspecify.annotations.Nullable;

/// Which constraints contradict each other when nothing satisfies them all, and what dropping some
/// lets in.
///
/// @param constraints as they were written, by position
record WayOutText(Prose prose, List<@Nullable Object> constraints) {
  /// So many are told of; JSON has all.
  private static final int MOST = 5;

  /// Nothing while the constraints leave something.
  void print(List<List<Integer>> conflicts, List<Repair> repairs) {
    if (conflicts.isEmpty()) {
      return;
    }
    prose.blank();
    prose.line("Nothing here meets at once:");
    conflicts.stream().limit(MOST).forEach(conflict -> prose.entry("   ", said(conflict, " and ")));
    more(conflicts.size());
    prose.blank();
    prose.line("Ways out:");
    repairs.stream().limit(MOST).forEach(this::repair);
    more(repairs.size());
  }

  private void repair(Repair repair) {
    List<Slug> unlocks = repair.unlocks();
    Stream<String> names = unlocks.stream().limit(MOST).map(Slug::value);
    String others = unlocks.size() > MOST ? " and " + (unlocks.size() - MOST) + " more" : "";
    prose.entry(
        "   ",
        "Drop %s: lets in %s%s."
            .formatted(said(repair.drop(), ", "), names.collect(Collectors.joining(", ")), others));
  }

  private void more(int count) {
    if (count > MOST) {
      prose.line("   and " + (count - MOST) + " more; --json has them all.");
    }
  }

  private String said(List<Integer> positions, String joint) {
    return positions.stream().map(this::said).collect(Collectors.joining(joint));
  }

  private String said(int position) {
    String written =
        switch (constraints.get(position)) {
          case Map<?, ?> object ->
              object.entrySet().stream()
                  .map(part -> part.getKey() + " " + part.getValue())
                  .collect(Collectors.joining(" "));
          case null -> "";
          case Object phrase -> phrase.toString();
        };
    return "'" + written + "'";
  }
}
